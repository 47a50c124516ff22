/**
 * A browser's storage that fails on demand, for tests: one factory stands for one tab, so that a tab
 * can die, lose its connection or find the disk full while the others go on.
 */

/** What happens at a write: a call of `add` or `put`. */
export type WriteFault =
  /** The tab dies before the write, after it, or when its transaction is on disk. */
  | 'die-before'
  | 'die-after'
  | 'die-committed'
  | 'abort'
  /** As browsers report it: the transaction aborts, and its error says why. */
  | 'quota'
  | 'lost-connection'
  /** The transaction takes long, and then succeeds. */
  | 'slow';

const SLOW_REQUESTS = 30;

export class FaultyFactory {
  /** Called before each write; what it returns happens. */
  faultAt: (write: number) => WriteFault | null = () => null;
  /** While true no request is answered: a database asked for then never opens, a transaction waits. */
  hangs = false;
  writes = 0;
  isDead = false;
  /** Each with what hears that it was cut. */
  private readonly connections = new Map<IDBDatabase, (() => void)[]>();
  private readonly transactions = new Set<IDBTransaction>();

  constructor(private readonly real: IDBFactory) {}

  /** What the record is given as its IndexedDB. */
  asFactory(): IDBFactory {
    return {
      open: (name, version) => this.open(name, version),
      databases: () => this.real.databases(),
      deleteDatabase: (name) => this.real.deleteDatabase(name),
      cmp: (first, second) => this.real.cmp(first, second),
    };
  }

  /** Ends the tab: what is not committed is lost, and nothing works any more. */
  die(): void {
    this.isDead = true;
    for (const transaction of this.transactions) abort(transaction);
    for (const connection of this.connections.keys()) connection.close();
  }

  /** Cuts the connections, as browsers do with sleeping tabs. */
  cut(): void {
    for (const transaction of this.transactions) abort(transaction);
    const cut = [...this.connections];
    this.connections.clear();
    for (const [connection, listeners] of cut) {
      connection.close();
      for (const listener of listeners) listener();
    }
  }

  private open(name: string, version: number | undefined): IDBOpenDBRequest {
    if (this.isDead) throw new DOMException('the tab is dead', 'AbortError');
    if (this.hangs) return this.hangingRequest();
    const request = this.real.open(name, version);
    request.addEventListener('success', () => {
      if (this.isDead) request.result.close();
      else this.watch(request.result);
    });
    return request;
  }

  /** A request to which nothing ever happens. */
  private hangingRequest(): IDBOpenDBRequest {
    return Object.assign(new EventTarget(), { result: null, error: null }) as never;
  }

  private watch(db: IDBDatabase): void {
    const onClose: (() => void)[] = [];
    this.connections.set(db, onClose);
    const listen = db.addEventListener.bind(db);
    db.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
      if (type !== 'close') listen(type, listener);
      else if (typeof listener === 'function') onClose.push(() => listener(new Event(type)));
    };
    const begin = db.transaction.bind(db);
    db.transaction = (...given: Parameters<IDBDatabase['transaction']>) => {
      if (this.isDead) throw new DOMException('the tab is dead', 'InvalidStateError');
      const transaction = begin(...given);
      this.transactions.add(transaction);
      for (const end of ['complete', 'abort'])
        transaction.addEventListener(end, () => this.transactions.delete(transaction));
      if (this.hangs) this.keepBusy(transaction, given[0]);
      const storeOf = transaction.objectStore.bind(transaction);
      transaction.objectStore = (name) => this.watchStore(storeOf(name));
      return transaction;
    };
  }

  /** Requests are answered in their order, so one that is asked again and again holds up all others. */
  private keepBusy(transaction: IDBTransaction, stores: string | Iterable<string>): void {
    const [first] = typeof stores === 'string' ? [stores] : stores;
    const store = transaction.objectStore(first!);
    const ask = () => {
      if (!this.hangs || this.isDead) return;
      store.count().addEventListener('success', ask);
    };
    ask();
  }

  private watchStore(store: IDBObjectStore): IDBObjectStore {
    const { add, put } = { add: store.add.bind(store), put: store.put.bind(store) };
    store.add = (...given) => this.write(store, () => add(...given));
    store.put = (...given) => this.write(store, () => put(...given));
    return store;
  }

  private write(
    store: IDBObjectStore,
    doIt: () => IDBRequest<IDBValidKey>,
  ): IDBRequest<IDBValidKey> {
    const { transaction } = store;
    const fault = this.faultAt(this.writes++);
    switch (fault) {
      case null:
        return doIt();
      case 'die-before':
        this.die();
        throw new DOMException('the tab is dead', 'AbortError');
      case 'die-after':
        return onSuccess(doIt(), () => this.die());
      case 'die-committed':
        transaction.addEventListener('complete', () => this.die());
        return doIt();
      case 'abort':
        return onSuccess(doIt(), () => abort(transaction));
      case 'quota':
        return onSuccess(doIt(), () => {
          Object.defineProperty(transaction, 'error', {
            get: () => new DOMException('full', 'QuotaExceededError'),
            set: () => undefined,
          });
          abort(transaction);
        });
      case 'lost-connection':
        this.cut();
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
      case 'slow':
        for (let request = 0; request < SLOW_REQUESTS; request++) store.count();
        return doIt();
      default:
        return fault satisfies never;
    }
  }
}

function onSuccess(request: IDBRequest<IDBValidKey>, act: () => void): IDBRequest<IDBValidKey> {
  request.addEventListener('success', act);
  return request;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
