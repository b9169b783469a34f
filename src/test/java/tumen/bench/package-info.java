/**
 * The benchmark: the real window, driven in memory, and what it takes, as rows of a table. Not a test, since
 * times hang on the machine; run by {@code mvn -q test-compile exec:exec@bench}.
 */
package tumen.bench;
