/** The forms of findings that pipelines read: JUnit XML, SARIF 2.1.0, annotations of GitHub's log. */
export const PIPELINE_FORMATS = ['junit', 'sarif', 'github'] as const;

export type PipelineFormat = (typeof PIPELINE_FORMATS)[number];

/** True for the name of such a form. */
export function isPipelineFormat(format: string): format is PipelineFormat {
  return (PIPELINE_FORMATS as readonly string[]).includes(format);
}
