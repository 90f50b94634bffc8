/** As a shell takes it in one piece. */
export function quoted(path: string): string {
  return /^[\p{L}\d_./\\:@%+=,~-]+$/u.test(path) ? path : `"${path}"`;
}
