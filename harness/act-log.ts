/** One step of a job, in one of its stages; a step that was skipped by its condition does not appear. */
export interface ActStep {
  /** As shown: the step's name, or the action or script where it has none. */
  name: string;
  /** `id` of the step, or its position as text where it has none. */
  id: string;
  stage: 'Pre' | 'Main' | 'Post';
  outcome: 'success' | 'failure' | 'skipped';
  outputs: Record<string, string>;
  /** What the step printed, both streams, without workflow commands. */
  log: string;
}

export interface ActJob {
  /** Workflow file and job, such as `image.yml/build`; of a reusable workflow's job `caller/build.yml/job`. */
  name: string;
  /** Key of the job in its workflow. */
  id: string;
  outcome: 'success' | 'failure';
  steps: ActStep[];
}

export interface ActAnnotation {
  level: 'notice' | 'warning' | 'error';
  message: string;
  file: string | undefined;
  line: number | undefined;
  title: string | undefined;
  job: string;
}

/** What one run of act showed. */
export interface ActLog {
  /** Jobs that ran to an end. Jobs skipped by their condition, and calls of reusable workflows, do not appear. */
  jobs: ActJob[];
  /** Job summaries in Markdown, one for each step that wrote one. */
  summaries: string[];
  annotations: ActAnnotation[];
  /** Everything as text, in order: steps, their output, workflow commands, act's own messages. */
  log: string;
  /** Jobs that act left out because no `-P` maps their label; act itself reports success then. */
  unmapped: string[];
}

/** The fields of act's `--json` lines that are used here (act 0.2.89, logrus fields). */
interface ActLine {
  job?: string;
  jobID?: string;
  matrix?: Record<string, unknown>;
  stage?: 'Pre' | 'Main' | 'Post';
  step?: string;
  stepID?: string[];
  stepResult?: ActStep['outcome'];
  jobResult?: ActJob['outcome'] | 'skipped';
  msg?: string;
  raw_output?: boolean;
  command?: string;
  arg?: string;
  name?: string;
  content?: string;
  kvPairs?: Record<string, string>;
}

/** Reads the output of `act --json`: one JSON object a line; other lines are act's last words and kept in the log. */
export function parseActLog(text: string): ActLog {
  const result: ActLog = { jobs: [], summaries: [], annotations: [], log: '', unmapped: [] };
  const steps = new Map<string, ActStep[]>();
  for (const raw of text.split('\n')) {
    if (!raw.startsWith('{')) {
      result.log += raw === '' ? '' : `${raw}\n`;
      continue;
    }
    const line = JSON.parse(raw) as ActLine;
    const job = (line.job ?? '').trim();
    result.log += `${job === '' ? '' : `[${job}] `}${(line.msg ?? '').replace(/\n?$/, '\n')}`;
    const jobSteps = steps.get(job) ?? [];
    steps.set(job, jobSteps);
    if (line.stage !== undefined) {
      readStepLine(jobSteps, line.stage, line);
    }
    if (line.command === 'summary') {
      result.summaries.push(line.content ?? '');
    } else if (line.command === 'notice' || line.command === 'warning' || line.command === 'error') {
      result.annotations.push(annotation(line.command, job, line));
    }
    if (line.msg?.includes('Skipping unsupported platform') === true) {
      result.unmapped.push(job);
    }
    if (line.jobResult === 'success' || line.jobResult === 'failure') {
      result.jobs.push({ name: job, id: line.jobID ?? '', outcome: line.jobResult, steps: jobSteps });
    }
  }
  return result;
}

function readStepLine(steps: ActStep[], stage: ActStep['stage'], line: ActLine): void {
  const id = (line.stepID ?? []).join('.');
  let step = steps.find((candidate) => candidate.id === id && candidate.stage === stage);
  if (step === undefined) {
    step = { name: line.step ?? '', id, stage, outcome: 'skipped', outputs: {}, log: '' };
    steps.push(step);
  }
  if (line.raw_output === true) {
    step.log += line.msg ?? '';
  }
  if (line.command === 'set-output') {
    step.outputs[line.name ?? ''] = line.arg ?? '';
  }
  if (line.stepResult !== undefined) {
    step.outcome = line.stepResult;
  }
}

function annotation(level: ActAnnotation['level'], job: string, line: ActLine): ActAnnotation {
  const { file, line: row, title } = line.kvPairs ?? {};
  return { level, message: line.arg ?? '', file, line: row === undefined ? undefined : Number(row), title, job };
}
