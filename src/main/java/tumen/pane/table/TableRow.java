package tumen.pane.table;

/**
 * One event as a row.
 *
 * @param place its place in the order of time among the rows, from 1
 * @param ordinal the number that the index knows it by
 * @param step how it is known on the day, the step's number in the index
 * @param settled whether the bounds say that it lies after the row before it; false where its place is only
 *     a convention
 */
record TableRow(int place, int ordinal, int step, boolean settled) {
}
