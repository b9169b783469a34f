/**
 * The window round the parts: toolbar, menus, status bar, notices, legend and help. It arranges what
 * {@code app} hands it and turns menu items and keys into calls on the session.
 */
package tumen.window;
