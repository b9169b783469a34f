/**
 * Work off the interface thread: pools, cancelling, progress, and "the latest request wins". The one
 * place that starts threads; the interface's own executor is handed in.
 */
package tumen.work;
