package org.dateline.fuzz;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.events.Dataset;
import org.dateline.picture.PictureFile;
import org.dateline.problem.UnreadableFileException;
import org.dateline.propose.Proposer;
import org.dateline.viewmodel.Fixtures;

/** Readers of the texts of reports, what is proposed of them, and of pictures. */
final class ReportTargets {

    private static final Dataset DATASET = Fixtures.dataset();

    private ReportTargets() {}

    static List<Target> all() throws IOException {
        List<FileSet> texts = new ArrayList<>(Targets.files("txt", "html", "eml", "md"));
        List<FileSet> pictures = new ArrayList<>();
        for (String format : List.of("png", "jpg", "gif", "bmp")) {
            pictures.add(FileSet.of("picture." + format, picture(format)));
        }
        return List.of(
                new Target("report", texts, ReportTargets::check),
                new Target("report-pdf", List.of(FileSet.of("report.pdf", pdf())), ReportTargets::checkRead),
                new Target("picture", pictures, ReportTargets::checkPicture));
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.setLeading(14);
                for (String line :
                        List.of("Five killed in Noshki", "QUETTA (AFP) - Five people were killed on Friday.")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(5, 5, 25, 20);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    static List<String> check(Path file) throws Exception {
        try {
            Article article = ArticleReader.read(file);
            new Proposer(DATASET, DATASET.places().list())
                    .propose(article.paragraphs(), null, ZoneId.of("Asia/Karachi"));
            return List.of();
        } catch (UnreadableFileException refused) {
            return List.of(refused.problem().message());
        }
    }

    static List<String> checkRead(Path file) throws Exception {
        try {
            Article article = ArticleReader.read(file);
            Expect.that(!article.paragraphs().isEmpty(), "a report without paragraphs is read");
            return List.of();
        } catch (UnreadableFileException refused) {
            return List.of(refused.problem().message());
        }
    }

    static List<String> checkPicture(Path file) throws Exception {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try {
            BufferedImage image = PictureFile.read(folder, String.valueOf(file.getFileName()));
            Expect.that(image.getWidth() > 0 && image.getHeight() > 0, "a picture without pixels");
            return List.of();
        } catch (IOException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
    }
}
