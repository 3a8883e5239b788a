import { randomUUID } from 'node:crypto';
import type { Blobs } from './blobs.js';
import type { Claims } from './token.js';
import { TwirpError, type Message, type Method } from './twirp.js';

/** One finished artifact. */
export interface Artifact {
  id: number;
  name: string;
  runId: string;
  jobId: string;
  /** Bytes as uploaded (of the archive, where there is one). */
  size: number;
  /** `sha256:…` as the client stated it; absent when it stated none. */
  digest: string | undefined;
  /** `application/zip` unless uploaded with `skipArchive`. */
  mimeType: string;
  /** End of the retention (RFC 3339); absent for the repository's default. */
  expiresAt: string | undefined;
}

interface StoredArtifact extends Artifact {
  blob: string;
  complete: boolean;
  createdAt: string;
}

/** `github.actions.results.api.v1.ArtifactService`, protocol version 4 and later: immutable names within one run. */
export class ArtifactService {
  private artifacts: StoredArtifact[] = [];
  private lastId = 0;

  constructor(private readonly blobs: Blobs) {}

  readonly methods: Record<string, Method<Claims>> = {
    CreateArtifact: (request) => Promise.resolve(this.create(request)),
    FinalizeArtifact: (request) => this.finalize(request),
    ListArtifacts: (request) => Promise.resolve(this.listForRun(request)),
    GetSignedArtifactURL: (request) => Promise.resolve(this.signedUrl(request)),
    DeleteArtifact: (request) => this.delete(request),
  };

  list(): Artifact[] {
    return this.artifacts
      .filter((artifact) => artifact.complete)
      .map(({ id, name, runId, jobId, size, digest, mimeType, expiresAt }) => ({
        ...{ id, name, runId, jobId, size, digest, mimeType, expiresAt },
      }));
  }

  /** Writes the newest artifact of that name, as it was uploaded, into a file. */
  async download(name: string, file: string): Promise<Artifact> {
    const artifact = this.artifacts.findLast((candidate) => candidate.complete && candidate.name === name);
    if (artifact === undefined) {
      const names = this.list().map((known) => known.name);
      throw new Error(`no artifact is named "${name}"; there are: ${names.join(', ') || 'none'}`);
    }
    await this.blobs.download(artifact.blob, file);
    return artifact;
  }

  private create(request: Message): Record<string, unknown> {
    const runId = request.text('workflow_run_backend_id');
    const name = request.text('name');
    if (this.find(runId, name, true) !== undefined) {
      throw new TwirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const blob = randomUUID();
    this.artifacts = this.artifacts.filter((artifact) => artifact !== this.find(runId, name, false));
    this.artifacts.push({
      id: ++this.lastId,
      name,
      runId,
      jobId: request.text('workflow_job_run_backend_id'),
      size: 0,
      digest: undefined,
      mimeType: request.optional('mime_type') ?? 'application/zip',
      expiresAt: request.optional('expires_at'),
      blob,
      complete: false,
      createdAt: new Date().toISOString(),
    });
    return { ok: true, signed_upload_url: this.blobs.signedUrl(blob, 'upload') };
  }

  private async finalize(request: Message): Promise<Record<string, unknown>> {
    const name = request.text('name');
    const artifact = this.find(request.text('workflow_run_backend_id'), name, false);
    if (artifact === undefined) {
      throw new TwirpError(404, 'not_found', `no upload of artifact ${name} is under way`);
    }
    const size = await this.blobs.size(artifact.blob);
    if (size === undefined || size !== Number(request.text('size'))) {
      throw new TwirpError(400, 'invalid_argument', `${String(size)} bytes arrived, not ${request.text('size')}`);
    }
    artifact.size = size;
    artifact.digest = request.optional('hash');
    artifact.complete = true;
    return { ok: true, artifact_id: String(artifact.id) };
  }

  private listForRun(request: Message): Record<string, unknown> {
    const runId = request.text('workflow_run_backend_id');
    const name = request.optional('name_filter');
    const id = request.optional('id_filter');
    const artifacts = this.artifacts
      .filter((artifact) => artifact.complete && artifact.runId === runId)
      .filter((artifact) => name === undefined || artifact.name === name)
      .filter((artifact) => id === undefined || String(artifact.id) === id)
      .map((artifact) => ({
        workflow_run_backend_id: artifact.runId,
        workflow_job_run_backend_id: artifact.jobId,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.size),
        created_at: artifact.createdAt,
        ...(artifact.digest === undefined ? {} : { digest: artifact.digest }),
      }));
    return { artifacts };
  }

  private signedUrl(request: Message): Record<string, unknown> {
    const artifact = this.existing(request);
    const fileName = artifact.mimeType === 'application/zip' ? `${artifact.name}.zip` : artifact.name;
    return {
      signed_url: this.blobs.signedUrl(artifact.blob, 'download', {
        contentType: artifact.mimeType,
        contentDisposition: `attachment; filename="${fileName}"`,
      }),
    };
  }

  private async delete(request: Message): Promise<Record<string, unknown>> {
    const artifact = this.existing(request);
    this.artifacts = this.artifacts.filter((candidate) => candidate !== artifact);
    await this.blobs.delete(artifact.blob);
    return { ok: true, artifact_id: String(artifact.id) };
  }

  private existing(request: Message): StoredArtifact {
    const name = request.text('name');
    const artifact = this.find(request.text('workflow_run_backend_id'), name, true);
    if (artifact === undefined) {
      throw new TwirpError(404, 'not_found', `artifact ${name} not found`);
    }
    return artifact;
  }

  private find(runId: string, name: string, complete: boolean): StoredArtifact | undefined {
    return this.artifacts.find((a) => a.runId === runId && a.name === name && a.complete === complete);
  }
}
