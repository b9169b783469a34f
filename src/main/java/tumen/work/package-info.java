/**
 * Work off the interface thread: pools, cancelling, progress, "the latest request wins", and what such work
 * leaves behind, a whole file or none. The one place that starts threads; the interface's own executor is
 * handed in.
 */
package tumen.work;
