package org.dateline.viewmodel.edit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.data.write.RecordJson;
import org.dateline.edit.record.Records;
import org.dateline.model.Figure;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.Bound;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/** The number of a figure that is being typed: one of those that its wording has, with the bound that the words give it. */
public final class DraftAmount {

    private DraftAmount() {}

    /**
     * The numbers of the wording, in its order, each once; one that may share the bound of the number before it also with that, as in
     * "at least 17 officers and 31 civilians".
     */
    public static List<Amount> inWording(Draft draft) {
        String wording = draft.text("wording");
        Set<Amount> amounts = new LinkedHashSet<>();
        @Nullable WrittenAmount before = null;
        for (WrittenAmount written : AmountReader.in(wording)) {
            Amount amount = written.amount();
            amounts.add(amount);
            if (before != null
                    && AmountReader.mayShareBound(before.amount(), amount, wording, before.end(), written.begin())) {
                amounts.add(Amount.of(before.amount().bound(), amount.value()));
            }
            before = written;
        }
        return List.copyOf(amounts);
    }

    /** The number that the draft says; empty if it says none. */
    public static Optional<Amount> of(Draft draft) {
        Optional<Bound> bound = Bound.ofWord(draft.text("bound"));
        JsonElement value = draft.get("value");
        if (Records.isNothing(value) || bound.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (value instanceof JsonArray two) {
                return Optional.of(
                        Amount.between(two.get(0).getAsDouble(), two.get(1).getAsDouble()));
            }
            return value instanceof JsonPrimitive one
                    ? Optional.of(Amount.of(bound.get(), one.getAsDouble()))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException noAmount) {
            return Optional.empty();
        }
    }

    /** Lets the draft say this number, or none. */
    public static void put(Draft draft, @Nullable Amount amount) {
        if (of(draft).equals(Optional.ofNullable(amount))) {
            return;
        }
        JsonObject written = new RecordJson(ZoneOffset.UTC).of(new Figure("", amount, "", null, "", 1));
        draft.set("value", written.get("value"));
        draft.set("bound", written.get("bound"));
    }

    /** Takes a number that the wording has, if the draft's is none of them, whatever its bound: the first, or none where it has none. */
    public static void followWording(Draft draft) {
        List<Amount> written = inWording(draft);
        Optional<Amount> now = of(draft);
        boolean isThere = now.isPresent()
                && written.stream()
                        .anyMatch(amount -> amount.value() == now.get().value());
        if (!isThere) {
            put(draft, written.isEmpty() ? null : written.get(0));
        }
    }
}
