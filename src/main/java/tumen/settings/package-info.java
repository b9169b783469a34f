/**
 * What is remembered between runs, in one file in the platform's usual place. A broken file is set
 * aside and told; it never keeps the program from starting.
 */
package tumen.settings;
