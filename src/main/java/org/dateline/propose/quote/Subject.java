package org.dateline.propose.quote;

import org.dateline.language.ForPrograms;
import org.dateline.propose.quote.Entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who says something, as a sentence has it.
 *
 * @param words the name, the pronoun or the description
 * @param entity the name, if it is one
 * @param isDefinite whether a description points back: "the group"
 */
record Subject(String words, @Nullable Entity entity, boolean isDefinite) {

    static Subject of(Entity entity) {
        return new Subject(entity.name(), entity, false);
    }

    boolean isPronoun() {
        return entity == null && Lexicon.PRONOUNS.contains(words);
    }

    boolean isPerson() {
        return entity != null && (entity.kind() == Kind.PERSON || entity.kind() == Kind.NAME);
    }

    /** The last word of a description, in small letters. */
    @ForPrograms("a word of a text")
    String head() {
        String cut = words.contains(" of ") ? words.substring(0, words.indexOf(" of ")) : words;
        return cut.substring(cut.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
