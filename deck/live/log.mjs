/** Columns of numbers that grow at one end and are forgotten at the other. */

/**
 * A log; types: of the columns, of which the first is the time. append(columns) adds to it,
 * forget(time) drops what is before, views() gives the columns as they are now.
 */
export function makeLog(types) {
  let columns = types.map((Type) => new Type(1024));
  let [start, end] = [0, 0];

  function makeRoom(added) {
    const length = end - start + added;
    if (1.5 * length <= columns[0].length) for (const column of columns) column.copyWithin(0, start, end);
    else {
      columns = columns.map((column, k) => {
        const larger = new types[k](2 * length);
        larger.set(column.subarray(start, end));
        return larger;
      });
    }
    [start, end] = [0, end - start];
  }

  return {
    views: () => columns.map((column) => column.subarray(start, end)),
    append(added) {
      const [{ length }] = added;
      if (end + length > columns[0].length) makeRoom(length);
      columns.forEach((column, k) => column.set(added[k], end));
      end += length;
    },
    forget(time) {
      while (start < end && columns[0][start] < time) start += 1;
    },
    clear() {
      start = end = 0;
    },
  };
}
