package org.dateline.viewmodel.line;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.viewmodel.Selection;

/** The keys that say what is selected, and their values in plain words. */
final class SelectionKeys implements Selection.Visitor<Map<String, String>> {

    @Override
    public Map<String, String> nothing() {
        return Map.of();
    }

    @Override
    public Map<String, String> event(String id) {
        return Map.of(ViewLine.EVENT, id);
    }

    @Override
    public Map<String, String> place(String id) {
        return Map.of(ViewLine.PLACE, id);
    }

    @Override
    public Map<String, String> source(String id) {
        return Map.of(ViewLine.SOURCE, id);
    }

    @Override
    public Map<String, String> speaker(String name) {
        return Map.of(ViewLine.SPEAKER, name);
    }

    @Override
    public Map<String, String> actor(String name) {
        return Map.of(ViewLine.ACTOR, name);
    }

    @Override
    public Map<String, String> actors() {
        return Map.of();
    }

    @Override
    public Map<String, String> coverage(Selection.OfCoverage coverage) {
        return with(coverage.subject().accept(this), ViewLine.SOURCE, coverage.source());
    }

    @Override
    public Map<String, String> figures(Selection.OfFigures figures) {
        return with(event(figures.event()), ViewLine.MEASURE, figures.measure());
    }

    @Override
    public Map<String, String> problems() {
        return Map.of();
    }

    @Override
    public Map<String, String> stories() {
        return Map.of();
    }

    @Override
    public Map<String, String> changes(Selection.OfChanges changes) {
        return Map.of();
    }

    private static Map<String, String> with(Map<String, String> values, String key, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(key, value);
        return all;
    }
}
