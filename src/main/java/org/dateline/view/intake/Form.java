package org.dateline.view.intake;

import javafx.scene.Node;

/**
 * What is asked for, in the place of the piece that is being looked at.
 *
 * @param node what is shown
 * @param first what gets the keyboard
 */
record Form(Node node, Node first) {

    Form {
        node.getStyleClass().add("intake-form");
    }
}
