/** The failure of a pool: a thread broke down or vanished, so what the job was computing is void. */
export class ThreadsLost extends Error {
  constructor(reason: string) {
    super(`A thread of the training was lost: ${reason}.`);
    this.name = 'ThreadsLost';
  }
}
