/** Main, and the wiring of all the parts by hand, in one readable place. */
package tumen.app;
