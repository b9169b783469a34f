package tumen.look;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons we use, by what they mean here (Feather icons). Size and colour come from the style sheets. */
public enum Icon {
    SEARCH(Feather.SEARCH), CLEAR(Feather.X), CLOSE(Feather.X), MENU(Feather.MENU), MORE(Feather.MORE_HORIZONTAL),
    VIEWS(Feather.BOOKMARK), EXPORT(Feather.SHARE), PRESENT(Feather.PLAY), LEGEND(Feather.HELP_CIRCLE),
    HELP(Feather.HELP_CIRCLE), SETTINGS(Feather.SETTINGS), OPEN(Feather.FOLDER), SAVE(Feather.SAVE),
    COPY(Feather.COPY), LINK(Feather.EXTERNAL_LINK), ATTACH(Feather.PAPERCLIP), DETACH(Feather.MAXIMIZE_2),
    SIDE_BY_SIDE(Feather.COLUMNS), TABLE(Feather.LIST), TIMELINE(Feather.ACTIVITY), RAIL(Feather.SIDEBAR),
    UNDATED(Feather.HELP_CIRCLE), DOWN(Feather.CHEVRON_DOWN), RIGHT(Feather.CHEVRON_RIGHT),
    LEFT(Feather.CHEVRON_LEFT), UP(Feather.CHEVRON_UP), ZOOM_IN(Feather.ZOOM_IN), ZOOM_OUT(Feather.ZOOM_OUT),
    WHOLE(Feather.MAXIMIZE), UNDO(Feather.CORNER_UP_LEFT), REDO(Feather.CORNER_UP_RIGHT),
    READ_ONLY(Feather.LOCK), WARNING(Feather.ALERT_TRIANGLE), PROBLEM(Feather.ALERT_OCTAGON), INFO(Feather.INFO),
    EVENT(Feather.CALENDAR), ACTOR(Feather.USER), PLACE(Feather.MAP_PIN), SOURCE(Feather.FILE_TEXT),
    NOTE(Feather.EDIT_3), KNOWN_AS_OF(Feather.CLOCK), FILTER(Feather.FILTER), LANES(Feather.LAYERS),
    WHY(Feather.GIT_BRANCH), LEAVE_OUT(Feather.EYE_OFF), IMPORT(Feather.DOWNLOAD);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /** A new node that shows it; for show only, whoever carries it has the words. */
    public FontIcon node() {
        return new FontIcon(glyph);
    }
}
