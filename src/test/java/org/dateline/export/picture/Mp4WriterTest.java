package org.dateline.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.common.DemuxerTrack;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.containers.mp4.MP4Util;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.junit.jupiter.api.Test;

class Mp4WriterTest {

    private static final Color RED = new Color(0xcc3311);
    private static final Color BLUE = new Color(0x0077bb);
    private static final Color GREY = new Color(0xf0eee9);

    /** A picture as it is decoded: luma and chroma of BT.709 in limited range. */
    private record Decoded(Picture picture, double start, double seconds, boolean isWhole) {

        Color at(int x, int y) {
            double luma = (picture.getPlaneData(0)[y * picture.getPlaneWidth(0) + x] + 128 - 16) / 219.0;
            int chroma = y / 2 * picture.getPlaneWidth(1) + x / 2;
            double blue = luma + picture.getPlaneData(1)[chroma] / 224.0 * 1.8556;
            double red = luma + picture.getPlaneData(2)[chroma] / 224.0 * 1.5748;
            double green = (luma - 0.2126 * red - 0.0722 * blue) / 0.7152;
            return new Color(clipped(red), clipped(green), clipped(blue));
        }

        private static float clipped(double share) {
            return (float) Math.max(0, Math.min(1, share));
        }
    }

    private static byte[] written(Frames frames, double framesPerSecond) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Mp4Writer.write(frames, framesPerSecond, bytes);
        return bytes.toByteArray();
    }

    private static ByteBufferSeekableByteChannel channel(byte[] bytes) {
        return ByteBufferSeekableByteChannel.readFromByteBuffer(ByteBuffer.wrap(bytes));
    }

    private static List<Decoded> decoded(byte[] bytes) throws IOException {
        DemuxerTrack track = MP4Demuxer.createMP4Demuxer(channel(bytes)).getVideoTrack();
        H264Decoder decoder =
                H264Decoder.createH264DecoderFromCodecPrivate(track.getMeta().getCodecPrivate());
        List<Decoded> all = new ArrayList<>();
        for (Packet packet = track.nextFrame(); packet != null; packet = track.nextFrame()) {
            Picture target = Picture.create(1920, 1088, ColorSpace.YUV420);
            Picture picture = decoder.decodeFrame(packet.getData(), target.getData());
            all.add(new Decoded(picture.cloneCropped(), packet.getPtsD(), packet.getDurationD(), packet.isKeyFrame()));
        }
        return all;
    }

    private static void assertNear(Color found, Color expected) {
        assertThat(List.of(
                        Math.abs(found.getRed() - expected.getRed()),
                        Math.abs(found.getGreen() - expected.getGreen()),
                        Math.abs(found.getBlue() - expected.getBlue())))
                .as("%s instead of %s", found, expected)
                .allMatch(difference -> difference <= 4);
    }

    @Test
    void shows_each_picture_in_its_time_at_its_size_and_in_its_colours() throws IOException {
        List<Decoded> pictures = decoded(written(new SampleFrames(320, 180, 0.2, RED, BLUE, GREY), 5));

        assertThat(pictures).hasSize(3);
        assertThat(pictures).extracting(Decoded::start).containsExactly(0.0, 0.2, 0.4);
        for (int i = 0; i < 3; i++) {
            Decoded picture = pictures.get(i);
            assertThat(picture.picture().getWidth()).isEqualTo(320);
            assertThat(picture.picture().getHeight()).isEqualTo(180);
            assertNear(
                    picture.at(SampleFrames.middle(i), SampleFrames.TOP + 10),
                    List.of(RED, BLUE, GREY).get(i));
            assertNear(picture.at(SampleFrames.middle(i + 1), SampleFrames.TOP + 10), Color.WHITE);
            assertNear(picture.at(318, 178), Color.WHITE);
        }
    }

    /** What is predicted from picture to picture must not drift away from what was drawn. */
    @Test
    void is_as_good_at_the_end_as_at_the_beginning() throws IOException {
        Color[] many =
                IntStream.range(0, 60).mapToObj(i -> i % 2 == 0 ? RED : BLUE).toArray(Color[]::new);
        Frames still = new SampleFrames(96, 96, 0.1, many);

        List<Decoded> pictures = decoded(written(still, 10));

        assertNear(pictures.get(0).at(12, 60), RED);
        assertThat(pictures.subList(2, 60)).allSatisfy(picture -> assertNear(picture.at(12, 60), Color.WHITE));
        assertThat(pictures.stream().filter(Decoded::isWhole)).hasSize(2);
    }

    @Test
    void draws_a_picture_that_is_quite_another_as_a_whole() throws IOException {
        SampleFrames day = new SampleFrames(64, 96, 1, BLUE);

        assertThat(decoded(written(
                        new Frames() {
                            @Override
                            public int count() {
                                return 4;
                            }

                            @Override
                            public double seconds(int number) {
                                return 0.5;
                            }

                            @Override
                            public Frame frame(int number) {
                                Frame frame = day.frame(0);
                                if (number >= 2) {
                                    Graphics2D graphics = frame.picture().createGraphics();
                                    graphics.setColor(Color.BLACK);
                                    graphics.fillRect(0, 0, 64, 96);
                                }
                                return frame;
                            }
                        },
                        2)))
                .extracting(Decoded::isWhole)
                .containsExactly(true, false, true, false);
    }

    @Test
    void has_a_picture_at_each_second_at_the_least() throws IOException {
        List<Decoded> pictures = decoded(written(new SampleFrames(64, 80, 2.5, RED), 10));

        assertThat(pictures).hasSize(3);
        assertThat(pictures.stream().mapToDouble(Decoded::seconds).sum()).isEqualTo(2.5);
    }

    @Test
    void begins_with_what_a_player_has_to_know() throws IOException {
        byte[] bytes = written(new SampleFrames(64, 80, 0.1, RED), 10);
        ByteBuffer boxes = ByteBuffer.wrap(bytes);
        List<String> types = new ArrayList<>();
        while (boxes.hasRemaining()) {
            int size = boxes.getInt();
            byte[] type = new byte[4];
            boxes.get(type);
            types.add(new String(type, StandardCharsets.US_ASCII));
            boxes.position(boxes.position() + size - 8);
        }

        assertThat(types).containsExactly("ftyp", "moov", "mdat");
    }

    @Test
    void says_which_profile_and_colours_it_has() throws IOException {
        DemuxerTrack track = MP4Demuxer.createMP4Demuxer(channel(written(new SampleFrames(1280, 720, 0.1, RED), 10)))
                .getVideoTrack();
        SeqParameterSet said =
                SeqParameterSet.read(H264Utils.getRawSPS(track.getMeta().getCodecPrivate())
                        .get(0)
                        .duplicate()
                        .position(1)
                        .slice());

        assertThat(said.profileIdc).isEqualTo(66);
        assertThat(said.constraintSet1Flag).isTrue();
        assertThat(said.levelIdc).isEqualTo(31);
        assertThat(said.vuiParams.videoFullRangeFlag).isFalse();
        assertThat(said.vuiParams.matrixCoefficients).isOne();
        assertThat(said.vuiParams.bitstreamRestriction.numReorderFrames).isZero();
    }

    @Test
    void is_the_same_of_the_same_pictures_and_does_not_say_when_it_was_made() throws IOException {
        Frames frames = new SampleFrames(64, 80, 0.1, RED, BLUE);

        byte[] bytes = written(frames, 10);

        assertThat(bytes).isEqualTo(written(frames, 10));
        MovieBox movie = MP4Util.parseMovieChannel(channel(bytes));
        // Zero is 1904 in such files
        assertThat(movie.getDuration()).isEqualTo(2_000);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text.substring(text.indexOf("mvhd") + 8, text.indexOf("mvhd") + 16))
                .isEqualTo("\0".repeat(8));
        assertThat(text.substring(text.indexOf("tkhd") + 8, text.indexOf("tkhd") + 16))
                .isEqualTo("\0".repeat(8));
        assertThat(text.substring(text.indexOf("mdhd") + 8, text.indexOf("mdhd") + 16))
                .isEqualTo("\0".repeat(8));
    }

    @Test
    void leaves_no_file_of_its_own_where_a_picture_fails() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        long before = drafts(folder);
        Frames failing = new SampleFrames(64, 80, 0.1, RED, BLUE) {
            @Override
            public Frame frame(int number) {
                if (number == 1) {
                    throw new java.util.concurrent.CancellationException("left off");
                }
                return super.frame(number);
            }
        };

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> written(failing, 10)))
                .hasMessage("left off");

        assertThat(drafts(folder)).isEqualTo(before);
    }

    private static long drafts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".h264")).count();
        }
    }
}
