package org.dateline.view.evidence;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** What stands above the table of a screen. Where it would leave the table no room, it is lower, and is scrolled. */
final class ScreenHead extends ScrollPane {

    private static final double LEAST = 60;
    private static final double LEAST_TABLE = 120;
    /** In a screen that is as low as this a table has room for its headings and the beginning of a row. */
    private static final double LOW = 270;

    private static final double LEAST_TABLE_OF_LOW = 84;

    private final Region content;
    private final Region screen;

    ScreenHead(Region content, Region screen) {
        super(content);
        this.content = content;
        this.screen = screen;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        getStyleClass().addAll("edge-to-edge", "screen-head");
        screen.heightProperty().subscribe((was, now) -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        double wanted = content.prefHeight(width);
        double room = screen.getHeight() - (screen.getHeight() < LOW ? LEAST_TABLE_OF_LOW : LEAST_TABLE);
        return screen.getHeight() <= 0 ? wanted : Math.min(wanted, Math.max(LEAST, room));
    }
}
