package org.dateline.view.look;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** Addresses that a dataset gives: those of the web open in the browser, others are only words. */
public final class WebAddress {

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

    /**
     * The address as a link that opens it, if it is one of the web, else as words.
     *
     * @param browser opens it
     */
    public static Node link(String text, Consumer<URI> browser) {
        Optional<URI> address = of(text);
        if (address.isEmpty()) {
            return WrappedLabel.of(text, "address");
        }
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("address");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        Tips.give(link, "Open this address in the browser");
        link.setOnAction(event -> browser.accept(address.get()));
        return link;
    }
}
