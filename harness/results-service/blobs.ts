import {
  BlobSASPermissions,
  BlobServiceClient,
  SASProtocol,
  StorageSharedKeyCredential,
  generateBlobSASQueryParameters,
} from '@azure/storage-blob';
import type { BlockBlobClient, ContainerClient } from '@azure/storage-blob';
import type { Azurite } from '../azurite.js';

/** How a download presents itself. */
export interface DownloadHeaders {
  contentType?: string;
  contentDisposition?: string;
}

/** The blobs of one kind (caches or artifacts), and signed addresses under which clients reach them directly. */
export class Blobs {
  private constructor(
    private readonly container: ContainerClient,
    private readonly credential: StorageSharedKeyCredential,
  ) {}

  static async open(azurite: Azurite, containerName: string): Promise<Blobs> {
    const credential = new StorageSharedKeyCredential(azurite.account, azurite.key);
    const container = new BlobServiceClient(azurite.url, credential).getContainerClient(containerName);
    await container.createIfNotExists();
    return new Blobs(container, credential);
  }

  /** Address for one hour of uploading or downloading, without further credentials. */
  signedUrl(blob: string, use: 'upload' | 'download', headers: DownloadHeaders = {}): string {
    const signature = generateBlobSASQueryParameters(
      {
        containerName: this.container.containerName,
        blobName: blob,
        permissions: BlobSASPermissions.parse(use === 'upload' ? 'cw' : 'r'),
        startsOn: new Date(Date.now() - 60_000),
        expiresOn: new Date(Date.now() + 3_600_000),
        protocol: SASProtocol.HttpsAndHttp,
        ...headers,
      },
      this.credential,
    );
    return `${this.client(blob).url}?${signature.toString()}`;
  }

  /** Bytes of an uploaded blob; `undefined` when nothing was uploaded. */
  async size(blob: string): Promise<number | undefined> {
    const client = this.client(blob);
    return (await client.exists()) ? (await client.getProperties()).contentLength : undefined;
  }

  async delete(blob: string): Promise<void> {
    await this.client(blob).deleteIfExists();
  }

  async download(blob: string, file: string): Promise<void> {
    await this.client(blob).downloadToFile(file);
  }

  private client(blob: string): BlockBlobClient {
    return this.container.getBlockBlobClient(blob);
  }
}
