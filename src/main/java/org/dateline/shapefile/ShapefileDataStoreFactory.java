package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.dateline.language.ForPrograms;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.util.URLs;
import org.jspecify.annotations.Nullable;

/**
 * How GeoTools finds this plug-in: it answers to {@code url}, the file URL of a .shp, and {@code charset}. Where GeoTools'
 * own shapefile plug-in is on the class path it steps aside for it.
 */
public final class ShapefileDataStoreFactory implements DataStoreFactorySpi {

    /** The .shp; it need not exist yet. */
    @ForPrograms("For GeoTools")
    public static final Param URL_PARAM = new Param("url", URL.class, "the file URL of a .shp", true);

    /**
     * What the text of the .dbf is written in, overriding what its files say; for a new shapefile what it is to be
     * written in, UTF-8 unless given.
     */
    public static final Param CHARSET_PARAM = new CharsetParam();

    private static final String OF_GEOTOOLS = "org/geotools/data/shapefile/ShapefileDataStoreFactory.class";

    private final ClassLoader classes;

    /** The factory as GeoTools makes it. */
    public ShapefileDataStoreFactory() {
        this(ShapefileDataStoreFactory.class.getClassLoader());
    }

    ShapefileDataStoreFactory(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    @ForPrograms("For GeoTools")
    public String getDisplayName() {
        return "Shapefile (Dateline)";
    }

    @Override
    @ForPrograms("For GeoTools")
    public String getDescription() {
        return "ESRI shapefiles, read and written";
    }

    @Override
    public Param[] getParametersInfo() {
        return new Param[] {URL_PARAM, CHARSET_PARAM};
    }

    /** Whether GeoTools' own shapefile plug-in is absent. */
    @Override
    public boolean isAvailable() {
        return classes.getResource(OF_GEOTOOLS) == null;
    }

    @Override
    public boolean canProcess(@Nullable Map<String, ?> parameters) {
        if (parameters == null || !DataStoreFactorySpi.super.canProcess(parameters)) {
            return false;
        }
        try {
            return file(parameters) != null;
        } catch (IOException notOurs) {
            return false;
        }
    }

    /** The .shp that the parameters name, or null if they name something else. */
    private static @Nullable File file(Map<String, ?> parameters) throws IOException {
        URL url = (URL) URL_PARAM.lookUp(parameters);
        if (url == null || !"file".equals(url.getProtocol())) {
            return null;
        }
        File file = URLs.urlToFile(url);
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".shp") ? file : null;
    }

    /** Opens a shapefile; nothing is read before it is asked for. */
    @Override
    public DataStore createDataStore(Map<String, ?> parameters) throws IOException {
        return createNewDataStore(parameters);
    }

    /** Like {@link #createDataStore}; a file that is not there is made by {@link DataStore#createSchema}. */
    @Override
    public ShapefileDataStore createNewDataStore(Map<String, ?> parameters) throws IOException {
        File file = file(parameters);
        if (file == null) {
            throw new IOException(
                    tr("{0} is not the file URL of a .shp", String.valueOf(parameters.get(URL_PARAM.key))));
        }
        ShapefileDataStore store = new ShapefileDataStore(file.toPath(), (Charset) CHARSET_PARAM.lookUp(parameters));
        store.setDataStoreFactory(this);
        return store;
    }

    /** A charset, or its name. */
    private static final class CharsetParam extends Param {

        @ForPrograms("For GeoTools")
        CharsetParam() {
            super("charset", Charset.class, "the charset of the .dbf, if not as its files say", false);
        }

        @Override
        public Object parse(String name) throws IOException {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw new IOException(tr("\"{0}\" is not a charset that is known here", name), unknown);
            }
        }
    }
}
