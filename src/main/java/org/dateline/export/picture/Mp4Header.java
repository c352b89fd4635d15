package org.dateline.export.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.language.ForPrograms;
import org.jcodec.codecs.h264.mp4.AvcCBox;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.TimeUtil;
import org.jcodec.containers.mp4.boxes.Box;
import org.jcodec.containers.mp4.boxes.Box.LeafBox;
import org.jcodec.containers.mp4.boxes.ChunkOffsetsBox;
import org.jcodec.containers.mp4.boxes.DataInfoBox;
import org.jcodec.containers.mp4.boxes.DataRefBox;
import org.jcodec.containers.mp4.boxes.Header;
import org.jcodec.containers.mp4.boxes.MediaBox;
import org.jcodec.containers.mp4.boxes.MediaHeaderBox;
import org.jcodec.containers.mp4.boxes.MediaInfoBox;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.boxes.MovieHeaderBox;
import org.jcodec.containers.mp4.boxes.NodeBox;
import org.jcodec.containers.mp4.boxes.SampleDescriptionBox;
import org.jcodec.containers.mp4.boxes.SampleEntry;
import org.jcodec.containers.mp4.boxes.SampleSizesBox;
import org.jcodec.containers.mp4.boxes.SampleToChunkBox;
import org.jcodec.containers.mp4.boxes.SyncSamplesBox;
import org.jcodec.containers.mp4.boxes.TimeToSampleBox;
import org.jcodec.containers.mp4.boxes.TrackHeaderBox;
import org.jcodec.containers.mp4.boxes.TrakBox;
import org.jcodec.containers.mp4.boxes.VideoMediaHeaderBox;
import org.jcodec.containers.mp4.boxes.VideoSampleEntry;

/**
 * What stands in an MP4 (ISO/IEC 14496-12 and -14) before its pictures, so that a browser can begin before it has all of the file.
 * It has no time of creation, and so is the same of the same pictures.
 */
@ForPrograms("names of the format")
final class Mp4Header {

    private static final int[] UPRIGHT = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};
    /** "und", in ISO 639-2/T as packed by the standard. */
    private static final int NO_LANGUAGE = 0x55c4;

    private static final long NO_TIME = TimeUtil.MOV_TIME_OFFSET;
    private static final int ENABLED_AND_SHOWN = 3;
    private static final int HEADER_BYTES = 8;
    private static final int FIXED_BYTES = 8_192;
    private static final int BYTES_PER_SAMPLE = 32;

    private final int width;
    private final int height;
    private final int unitsPerSecond;
    private final AvcCBox configuration;
    private final List<Entry> samples;

    /** A picture in the file: its bytes, how long it is shown, and whether it can be shown without those before it. */
    record Entry(int bytes, int units, boolean isWhole) {}

    Mp4Header(int width, int height, int unitsPerSecond, AvcCBox configuration, List<Entry> samples) {
        this.width = width;
        this.height = height;
        this.unitsPerSecond = unitsPerSecond;
        this.configuration = configuration;
        this.samples = samples;
    }

    /** All bytes before the first picture. */
    ByteBuffer bytes() {
        int size = written(0).remaining();
        return written(size);
    }

    private ByteBuffer written(int firstSample) {
        ByteBuffer bytes = ByteBuffer.allocate(FIXED_BYTES + BYTES_PER_SAMPLE * samples.size());
        Brand.MP4.getFileTypeBox().write(bytes);
        movie(firstSample).write(bytes);
        long all = samples.stream().mapToLong(Entry::bytes).sum() + HEADER_BYTES;
        bytes.putInt((int) all).put("mdat".getBytes(StandardCharsets.US_ASCII));
        return bytes.flip();
    }

    private MovieBox movie(int firstSample) {
        long units = samples.stream().mapToLong(Entry::units).sum();
        MovieBox movie = MovieBox.createMovieBox();
        movie.add(MovieHeaderBox.createMovieHeaderBox(unitsPerSecond, units, 1, 1, NO_TIME, NO_TIME, UPRIGHT, 2));
        TrakBox track = TrakBox.createTrakBox();
        TrackHeaderBox shown = TrackHeaderBox.createTrackHeaderBox(
                1, units, width, height, NO_TIME, NO_TIME, 0, (short) 0, 0, UPRIGHT);
        shown.setFlags(ENABLED_AND_SHOWN);
        track.add(shown);
        MediaBox media = MediaBox.createMediaBox();
        media.add(MediaHeaderBox.createMediaHeaderBox(unitsPerSecond, units, NO_LANGUAGE, NO_TIME, NO_TIME, 0));
        media.add(leaf("hdlr", "\0\0\0\0" + "\0\0\0\0" + "vide" + "\0\0\0\0\0\0\0\0\0\0\0\0" + "Dateline\0"));
        MediaInfoBox info = MediaInfoBox.createMediaInfoBox();
        VideoMediaHeaderBox video = VideoMediaHeaderBox.createVideoMediaHeaderBox(0, 0, 0, 0);
        video.setFlags(1);
        info.add(video);
        DataInfoBox where = DataInfoBox.createDataInfoBox();
        DataRefBox here = DataRefBox.createDataRefBox();
        here.add(leaf("url ", "\0\0\0\1"));
        where.add(here);
        info.add(where);
        info.add(table(firstSample));
        media.add(info);
        track.add(media);
        movie.add(track);
        return movie;
    }

    private NodeBox table(int firstSample) {
        VideoSampleEntry kind = VideoSampleEntry.videoSampleEntry("avc1", new Size(width, height), "Dateline");
        kind.add(configuration);
        // BT.709 in limited range, as the stream itself says
        kind.add(leaf("colr", "nclx" + "\0\1\0\1\0\1" + "\0"));
        NodeBox table = new NodeBox(new Header("stbl"));
        table.add(SampleDescriptionBox.createSampleDescriptionBox(new SampleEntry[] {kind}));
        table.add(TimeToSampleBox.createTimeToSampleBox(samples.stream()
                .map(sample -> new TimeToSampleBox.TimeToSampleEntry(1, sample.units()))
                .toArray(TimeToSampleBox.TimeToSampleEntry[]::new)));
        int[] whole = IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).isWhole())
                .map(i -> i + 1)
                .toArray();
        table.add(SyncSamplesBox.createSyncSamplesBox(whole));
        table.add(SampleToChunkBox.createSampleToChunkBox(
                new SampleToChunkBox.SampleToChunkEntry[] {new SampleToChunkBox.SampleToChunkEntry(1, 1, 1)}));
        table.add(SampleSizesBox.createSampleSizesBox2(
                samples.stream().mapToInt(Entry::bytes).toArray()));
        long[] offsets = new long[samples.size()];
        long at = firstSample;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += samples.get(i).bytes();
        }
        table.add(ChunkOffsetsBox.createChunkOffsetsBox(offsets));
        return table;
    }

    private static Box leaf(String type, String content) {
        return LeafBox.createLeafBox(
                Header.createHeader(type, 0), ByteBuffer.wrap(content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
