package org.dateline.view.look;

import static org.dateline.language.Tr.tr;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** Addresses that a dataset gives: those of the web open in the browser, others are only words. */
public final class WebAddress {

    private static final int LINE = 30;
    private static final Pattern PIECE = Pattern.compile("[^/?&=]{1,12}[/?&=]*");

    private WebAddress() {}

    /** The address, if it is one of the web: http or https, with a host. */
    public static Optional<URI> of(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** An address has no spaces; one that is longer than a line may break anywhere after some letters. */
    private static String breakable(String text) {
        return text.length() <= LINE ? text : PIECE.matcher(text).replaceAll("$0\u200b");
    }

    /**
     * The address as a link that opens it, if it is one of the web, else as words.
     *
     * @param browser opens it
     */
    public static Node link(String text, Consumer<URI> browser) {
        Optional<URI> address = of(text);
        if (address.isEmpty()) {
            return WrappedLabel.of(breakable(text), "address");
        }
        Hyperlink link = new Hyperlink(breakable(text));
        link.setAccessibleText(text);
        link.getStyleClass().add("address");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        Tips.give(link, tr("Open this address in the browser"));
        link.setOnAction(event -> browser.accept(address.get()));
        return link;
    }
}
