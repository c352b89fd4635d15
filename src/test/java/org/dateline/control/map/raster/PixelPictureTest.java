package org.dateline.control.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PixelPictureTest {

    private final PixelPicture picture = new PixelPicture();

    private void show() throws Exception {
        WaitForAsyncUtils.asyncFx(picture::show).get();
    }

    private ImageView view() {
        return (ImageView) picture.node();
    }

    @Test
    void has_as_many_pixels_as_it_is_sharp_and_the_size_of_all_of_them() {
        picture.resize(10.2, 4, 2);

        assertThat(picture.pixels().width()).isEqualTo(21);
        assertThat(picture.pixels().height()).isEqualTo(8);
        assertThat(view().getFitWidth()).isEqualTo(10.5);
        assertThat(view().getFitHeight()).isEqualTo(4);
    }

    @Test
    void keeps_its_pixels_as_long_as_it_has_the_same_size() {
        boolean first = picture.resize(10, 4, 1);
        picture.pixels().argb()[3] = 0xff123456;

        boolean second = picture.resize(10, 4, 1);
        int kept = picture.pixels().argb()[3];
        boolean third = picture.resize(10, 5, 1);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(kept).isEqualTo(0xff123456);
        assertThat(third).isTrue();
        assertThat(picture.pixels().argb()[3]).isZero();
    }

    @Test
    void is_on_the_screen_from_when_it_is_shown_until_it_is_put_away() throws Exception {
        boolean before = picture.isShown();
        show();
        boolean withoutSize = picture.isShown();
        picture.resize(10, 4, 1);
        show();
        boolean shown = picture.isShown();
        picture.putAway();

        assertThat(before).isFalse();
        assertThat(withoutSize).isFalse();
        assertThat(shown).isTrue();
        assertThat(picture.isShown()).isFalse();
    }

    @Test
    void frees_its_pixels_when_it_is_put_away() throws Exception {
        picture.resize(10, 4, 1);
        show();

        picture.putAway();

        assertThat(picture.pixels().argb()).isEmpty();
        assertThat(view().getImage()).isNull();
        assertThat(picture.resize(10, 4, 1)).isTrue();
    }
}
