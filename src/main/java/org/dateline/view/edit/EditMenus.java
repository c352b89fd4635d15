package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.record.RecordFinder;
import org.dateline.edit.record.RecordKind;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Tips;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons and menus by which what a page shows is edited. */
public final class EditMenus {

    private final EditDesk desk;

    /** Those that ask this desk. */
    public EditMenus(EditDesk desk) {
        this.desk = desk;
    }

    /** Of an event: edit, add to it, join, split, delete. */
    public List<Node> ofEvent(String event) {
        MenuButton add = menu("add-to-event", "mdal-add", tr("Add a quote, figure, report or link"));
        for (RecordKind kind : List.of(RecordKind.QUOTE, RecordKind.FIGURE, RecordKind.REPORT, RecordKind.LINK)) {
            MenuItem item = item(tr("Add a {0}\u2026", tr(kind.noun())), () -> desk.add(kind, event));
            item.setId("add-" + kind.noun());
            add.getItems().add(item);
        }
        MenuButton more = menu("more-of-event", "mdmz-more_vert", tr("Join, split, log of changes, delete"));
        more.getItems()
                .addAll(
                        item(tr("Join with another event\u2026"), () -> desk.join(event)),
                        item(tr("Split\u2026"), () -> desk.split(event)),
                        item(tr("What was changed of it"), () -> desk.showLog(event)),
                        new SeparatorMenuItem(),
                        item(tr("Delete\u2026"), () -> desk.delete(RecordKind.EVENT.at(event))));
        return List.of(edit(RecordKind.EVENT, event), add, more);
    }

    /** Of a place, a source or another record of the dataset's lists: edit, delete. */
    public List<Node> of(RecordKind kind, String id) {
        MenuButton more = menu("more-of-" + kind.noun(), "mdmz-more_vert", tr("Delete"));
        more.getItems().add(item(tr("Delete\u2026"), () -> desk.delete(kind.at(id))));
        return List.of(edit(kind, id), more);
    }

    /** Of a speaker: the spelling. */
    public List<Node> ofSpeaker(Set<String> spellings, String name) {
        return List.of(named(
                "respell",
                IconButton.of(
                        "mdal-edit", tr("Spell this speaker in another way"), () -> desk.respell(spellings, name))));
    }

    private Button edit(RecordKind kind, String id) {
        Button edit = IconButton.of(
                "mdal-edit", MainCommand.EDIT.tip(tr("Edit this {0}", tr(kind.noun()))), () -> desk.edit(kind, id));
        return named("edit-" + kind.noun(), edit);
    }

    /** Of a part of an event: edit, move, delete. */
    public Button ofPart(RecordKind kind, Function<RecordFinder, Optional<Pointer>> which) {
        Button button = named("more-of-" + kind.noun(), new Button(null, new FontIcon("mdmz-more_vert")));
        button.getStyleClass().addAll("button-icon", "flat", "part-menu");
        String words = tr("Edit, move or delete this {0}", tr(kind.noun()));
        Tips.give(button, words);
        button.setAccessibleText(words);
        // A page may have hundreds of them, so the menu is made only when it is wanted
        button.setOnAction(event -> partMenu(which).show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    private ContextMenu partMenu(Function<RecordFinder, Optional<Pointer>> which) {
        return new ContextMenu(
                item(tr("Edit\u2026"), () -> desk.edit(which)),
                item(tr("Move to another event\u2026"), () -> desk.move(which)),
                new SeparatorMenuItem(),
                item(tr("Delete\u2026"), () -> desk.delete(which)));
    }

    private static MenuButton menu(String id, String icon, String words) {
        MenuButton menu = named(id, new MenuButton("", new FontIcon(icon)));
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        Tips.give(menu, words);
        menu.setAccessibleText(words);
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
