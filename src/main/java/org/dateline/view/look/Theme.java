package org.dateline.view.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.scene.paint.Color;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.timeline.TimelinePalette;

/** Light or dark: the style sheet of the controls and the colours of map and timeline. */
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), MapPalette.LIGHT, TimelinePalette.LIGHT),
    DARK(new PrimerDark().getUserAgentStylesheet(), MapPalette.DARK, TimelinePalette.DARK);

    private final String stylesheet;
    private final MapPalette map;
    private final TimelinePalette timeline;

    Theme(String stylesheet, MapPalette map, TimelinePalette timeline) {
        this.stylesheet = stylesheet;
        this.map = map;
        this.timeline = timeline;
    }

    /** The URL of the style sheet of all controls. */
    public String stylesheet() {
        return stylesheet;
    }

    /** What the window stands on. */
    public Color background() {
        return timeline.background();
    }

    /** The colours of the map. */
    public MapPalette map() {
        return map;
    }

    /** The colours of the timeline. */
    public TimelinePalette timeline() {
        return timeline;
    }

    /** The one of both that this is not. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
