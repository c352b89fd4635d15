package org.dateline.control.map.sheet;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.dateline.geo.Viewport;

/** Sheets one above the other, as one. */
final class SheetGroup implements MapSheet {

    private final List<MapSheet> sheets;
    private final Group group = new Group();

    /** The lowest first. */
    SheetGroup(MapSheet... sheets) {
        this.sheets = List.of(sheets);
        this.sheets.forEach(sheet -> group.getChildren().add(sheet.node()));
        group.setManaged(false);
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void draw(MapScene scene) {
        sheets.forEach(sheet -> sheet.draw(scene));
    }

    @Override
    public void follow(Viewport view) {
        sheets.forEach(sheet -> sheet.follow(view));
    }

    @Override
    public int drawings() {
        return sheets.stream().mapToInt(MapSheet::drawings).sum();
    }
}
