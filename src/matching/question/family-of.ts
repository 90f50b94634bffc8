/** What the ids of topics of a kind begin with: "certification" of "certification.iso-27001". Undefined for none. */
export function familyOf(topic: string | null | undefined): string | undefined {
  return topic?.split('.')[0];
}
