/**
 * The command line: one class a command, results on standard output, messages on standard error, and
 * an exit code a caller can rely on. What draws is handed in by {@code app}.
 */
package tumen.cli;
