package org.dateline.export.picture;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.codecs.h264.mp4.AvcCBox;
import org.jcodec.common.VideoEncoder.EncodedFrame;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jspecify.annotations.Nullable;

/**
 * Pictures as H.264 (ITU-T H.264, ISO/IEC 14496-10) in the constrained baseline profile, which every player knows. A whole picture
 * comes again and again; between two of these only what has changed.
 */
final class H264Stream {

    /**
     * How coarse it is, in the standard's steps (QP). Below 16 the standard smooths no edges between blocks, which the library does
     * not do as others do: its pictures would drift away from what players show. It is fine enough for small print.
     */
    private static final int COARSENESS = 12;

    private static final int FRAMES_PER_WHOLE_PICTURE = 50;
    /** As the standard has it, 4 less than the bits for the numbers of pictures since a whole one. */
    private static final int BITS_OF_NUMBERS = 4;

    private static final double SHARE_OF_A_CUT = 0.3;
    private static final int BYTES_PER_PIXEL = 3;
    private static final int BASELINE = 66;
    /** constraint_set0_flag and constraint_set1_flag. */
    private static final int CONSTRAINED = 0xc0;

    private static final int LENGTH_BYTES = 4;
    private static final int BLOCK = 16;
    private static final int BT_709 = 1;
    private static final int UNSPECIFIED_FORMAT = 5;
    private static final int MOTION_BITS = 10;

    /** Levels of the standard with the most blocks in a picture, and in a second (table A-1). */
    private static final int[][] LEVELS = {
        {31, 3_600, 108_000},
        {32, 5_120, 216_000},
        {40, 8_192, 245_760},
        {42, 8_704, 522_240},
        {50, 22_080, 589_824},
        {51, 36_864, 983_040},
        {52, 36_864, 2_073_600}
    };

    private final int level;
    private final Encoder encoder = new Encoder();
    private final ByteBuffer buffer;
    private @Nullable Picture before;
    /** Of two whole pictures in succession the second would need another number, which the library does not give. */
    private boolean wasWhole;

    private final List<ByteBuffer> sequenceSets = new ArrayList<>();
    private final List<ByteBuffer> pictureSets = new ArrayList<>();

    /** A picture as it stands in an MP4, and whether it can be shown without those before it. */
    record Sample(ByteBuffer bytes, boolean isWhole) {}

    /** Of this size in pixels, both even. */
    H264Stream(int width, int height, double framesPerSecond) {
        int blocks = (width + BLOCK - 1) / BLOCK * ((height + BLOCK - 1) / BLOCK);
        level = level(blocks, framesPerSecond);
        buffer = ByteBuffer.allocate(width * height * BYTES_PER_PIXEL);
        // Nothing on a map moves; looking for what did would cost half of the time
        encoder.setMotionSearchRange(0);
    }

    private static int level(int blocks, double framesPerSecond) {
        for (int[] known : LEVELS) {
            if (blocks <= known[1] && blocks * framesPerSecond <= known[2]) {
                return known[0];
            }
        }
        throw new IllegalArgumentException("no level of H.264 has so many blocks: " + blocks);
    }

    /** The next picture; as a whole where most of it is not as it was, which else would shine through for a while. */
    Sample next(BufferedImage picture) {
        buffer.clear();
        Picture yuv = YuvPicture.of(picture);
        boolean isCut = !wasWhole && isOther(yuv);
        encoder.setKeyInterval(isCut ? 1 : FRAMES_PER_WHOLE_PICTURE);
        EncodedFrame encoded = encoder.encodeFrame(yuv, buffer);
        before = yuv;
        wasWhole = encoded.isKeyFrame();
        ByteBuffer bytes = encoded.getData();
        List<ByteBuffer> sequence = new ArrayList<>();
        List<ByteBuffer> pictures = new ArrayList<>();
        H264Utils.wipePSinplace(bytes, sequence, pictures);
        if (sequenceSets.isEmpty()) {
            sequence.forEach(set -> sequenceSets.add(copy(set)));
            pictures.forEach(set -> pictureSets.add(copy(set)));
        }
        return new Sample(H264Utils.encodeMOVPacket(bytes), encoded.isKeyFrame());
    }

    private boolean isOther(Picture now) {
        Picture old = before;
        if (old == null) {
            return true;
        }
        byte[] luma = now.getPlaneData(0);
        int different = 0;
        for (int i = 0; i < luma.length; i++) {
            different += luma[i] == old.getPlaneData(0)[i] ? 0 : 1;
        }
        return different > luma.length * SHARE_OF_A_CUT;
    }

    private static ByteBuffer copy(ByteBuffer set) {
        return ByteBuffer.allocate(set.remaining()).put(set.duplicate()).flip();
    }

    /** What a player has to know before the first picture; there once that is encoded. */
    AvcCBox configuration() {
        return AvcCBox.createAvcCBox(BASELINE, CONSTRAINED, level, LENGTH_BYTES, sequenceSets, pictureSets);
    }

    /** Says in the stream what it is. */
    private final class Encoder extends H264Encoder {

        Encoder() {
            super(new SteadyQuality());
        }

        @Override
        public SeqParameterSet initSPS(Size size) {
            SeqParameterSet set = super.initSPS(size);
            set.constraintSet0Flag = true;
            set.constraintSet1Flag = true;
            set.levelIdc = level;
            set.log2MaxFrameNumMinus4 = BITS_OF_NUMBERS;
            VUIParameters seen = new VUIParameters();
            seen.videoSignalTypePresentFlag = true;
            seen.videoFormat = UNSPECIFIED_FORMAT;
            seen.colourDescriptionPresentFlag = true;
            seen.colourPrimaries = BT_709;
            seen.transferCharacteristics = BT_709;
            seen.matrixCoefficients = BT_709;
            seen.bitstreamRestriction = new VUIParameters.BitstreamRestriction();
            seen.bitstreamRestriction.log2MaxMvLengthHorizontal = MOTION_BITS;
            seen.bitstreamRestriction.log2MaxMvLengthVertical = MOTION_BITS;
            // Pictures come in the order in which they are shown: a player need not wait for a second one
            seen.bitstreamRestriction.maxDecFrameBuffering = 1;
            set.vuiParams = seen;
            return set;
        }
    }

    /** The same for every block of every picture. */
    private static final class SteadyQuality implements RateControl {

        @Override
        public int startPicture(Size size, int maxSize, SliceType type) {
            return COARSENESS;
        }

        @Override
        public int initialQpDelta() {
            return 0;
        }

        @Override
        public int accept(int bits) {
            return 0;
        }
    }
}
