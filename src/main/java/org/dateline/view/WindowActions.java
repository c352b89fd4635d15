package org.dateline.view;

import java.nio.file.Path;

/** What a window asks of the program around it. */
public interface WindowActions {

    /** Asks for nothing: for pictures and tests. */
    WindowActions NONE = new WindowActions() {
        @Override
        public Path datasetFile() {
            return Path.of("dataset.json");
        }

        @Override
        public void openDataset() {}

        @Override
        public void openMap() {}

        @Override
        public void openTexts() {}

        @Override
        public void importEvents() {}

        @Override
        public void saveCopy() {}
    };

    /** The file of the dataset that is shown. */
    Path datasetFile();

    /** Lets the user choose another dataset. */
    void openDataset();

    /** Lets the user choose another map. */
    void openMap();

    /** Lets the user choose the folder with the archived texts of the sources. */
    void openTexts();

    /** Lets the user make a dataset of a file of another program. */
    void importEvents();

    /** Lets the user save a copy of the dataset, with the stories made here in it. */
    void saveCopy();
}
