package org.dateline.view.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.scene.paint.Color;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.timeline.TimelinePalette;

/** Light or dark: the style sheet of the controls and the colours of map and timeline. */
public enum Theme {
    LIGHT(
            new PrimerLight().getUserAgentStylesheet(),
            MapPalette.LIGHT,
            new TimelinePalette(
                    Color.web("#ffffff"),
                    Color.web("#f4f6f8"),
                    Color.web("#ccd2d9"),
                    Color.web("#1f2328"),
                    Color.web("#59636e"),
                    MapPalette.LIGHT.accent(),
                    MapPalette.LIGHT.categories())),
    DARK(
            new PrimerDark().getUserAgentStylesheet(),
            MapPalette.DARK,
            new TimelinePalette(
                    Color.web("#0d1117"),
                    Color.web("#161b22"),
                    Color.web("#3a424c"),
                    Color.web("#e6edf3"),
                    Color.web("#9aa4ae"),
                    MapPalette.DARK.accent(),
                    MapPalette.DARK.categories()));

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
