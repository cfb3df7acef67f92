package jp.enishi.report.write;

import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import jp.enishi.report.content.Pack;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Paper, styles, page numbers and properties of the Word document. */
final class WordFrame {

  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String OFFICE = "Office";
  static final String BODY = "BodyText";
  static final String POINT = "ListBullet";
  static final String CAPTION = "Caption";
  static final String NOTE = "Note";
  static final String CAUTION = "Caution";
  static final String CELL = "TableText";
  static final String FONT = "BIZ UDPゴシック";

  private static final BigInteger BULLETS = BigInteger.ONE;

  private WordFrame() {}

  static void set(XWPFDocument document, Pack pack) {
    styles(document, pack);
    paper(document);
    numbering(document);
    running(document, pack);
    properties(document, pack);
  }

  static BigInteger bullets() {
    return BULLETS;
  }

  private static void styles(XWPFDocument document, Pack pack) {
    XWPFStyles styles = document.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    styles.setEastAsia(pack.japanese() ? "ja-JP" : "en-GB");
    new Style("Normal", "Normal").size(10).lines(1.25).add(styles);
    new Style(TITLE, "Title").size(24).bold().after(120).add(styles);
    new Style(SUBTITLE, "Subtitle").size(12).after(480).add(styles);
    new Style(OFFICE, "Office").size(12).after(160).add(styles);
    new Style(HEADING_1, "heading 1").size(15).bold().after(200).outline(0).line().add(styles);
    new Style(HEADING_2, "heading 2")
        .size(11.5)
        .bold()
        .before(240)
        .after(80)
        .outline(1)
        .add(styles);
    new Style(BODY, "Body Text").size(10).after(80).lines(1.15).add(styles);
    new Style(POINT, "List Bullet").size(10).after(40).lines(1.15).add(styles);
    new Style(CAPTION, "caption").size(9.5).bold().before(100).after(60).add(styles);
    new Style(NOTE, "Note").size(8.5).after(100).add(styles);
    new Style(CAUTION, "Caution").size(10).before(80).after(160).lines(1.25).box().add(styles);
    new Style(CELL, "Table Text").size(8.5).add(styles);
  }

  private static void paper(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(1247));
    margin.setBottom(BigInteger.valueOf(1134));
    margin.setLeft(BigInteger.valueOf(1134));
    margin.setRight(BigInteger.valueOf(1134));
    margin.setHeader(BigInteger.valueOf(624));
    margin.setFooter(BigInteger.valueOf(567));
    margin.setGutter(BigInteger.ZERO);
    section.addNewTitlePg();
  }

  private static void numbering(XWPFDocument document) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("・");
    level.addNewStart().setVal(BigInteger.ONE);
    CTPPrGeneral place = level.addNewPPr();
    place.addNewInd().setLeft(BigInteger.valueOf(284));
    place.getInd().setHanging(BigInteger.valueOf(284));
    XWPFNumbering numbering = document.createNumbering();
    BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(list));
    numbering.addNum(id, BULLETS);
  }

  private static void running(XWPFDocument document, Pack pack) {
    String office = pack.cover().office() == null ? "" : pack.cover().office() + "　";
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle(NOTE);
    CTTabStop right = head.getCTP().getPPr().addNewTabs().addNewTab();
    right.setVal(STTabJc.RIGHT);
    right.setPos(BigInteger.valueOf(11906 - 2 * 1134));
    XWPFRun words = head.createRun();
    words.setText(office + pack.cover().title());
    words.addTab();
    words.setText(pack.date().toString());
    document.createHeader(HeaderFooterType.FIRST).createParagraph();
    document.createFooter(HeaderFooterType.FIRST).createParagraph();
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle(NOTE);
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    foot.createRun().setText(" / ");
    foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private static void properties(XWPFDocument document, Pack pack) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(pack.cover().title());
    core.setCreator(pack.cover().office() == null ? "Enishi" : pack.cover().office());
    Date day = Date.from(pack.date().atStartOfDay().toInstant(ZoneOffset.UTC));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
  }

  /** A paragraph style in the making; lengths are twentieths of a point. */
  private static final class Style {

    private final CTStyle style = CTStyle.Factory.newInstance();
    private final CTPPrGeneral paragraph;
    private final CTRPr letters;

    Style(String id, String name) {
      style.setStyleId(id);
      style.setType(STStyleType.PARAGRAPH);
      style.addNewName().setVal(name);
      if (id.equals("Normal")) {
        style.setDefault(true);
      } else {
        style.addNewBasedOn().setVal("Normal");
        style.addNewQFormat();
      }
      paragraph = style.addNewPPr();
      letters = style.addNewRPr();
    }

    Style size(double points) {
      letters.addNewSz().setVal(BigInteger.valueOf(Math.round(points * 2)));
      letters.addNewSzCs().setVal(BigInteger.valueOf(Math.round(points * 2)));
      return this;
    }

    Style bold() {
      letters.addNewB();
      return this;
    }

    Style before(int twentieths) {
      spacing().setBefore(BigInteger.valueOf(twentieths));
      return this;
    }

    Style after(int twentieths) {
      spacing().setAfter(BigInteger.valueOf(twentieths));
      return this;
    }

    Style lines(double lines) {
      spacing().setLine(BigInteger.valueOf(Math.round(lines * 240)));
      spacing().setLineRule(STLineSpacingRule.AUTO);
      return this;
    }

    private org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing spacing() {
      return paragraph.isSetSpacing() ? paragraph.getSpacing() : paragraph.addNewSpacing();
    }

    Style outline(int level) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
      return this;
    }

    Style line() {
      border(paragraph.addNewPBdr().addNewBottom(), 12, "1F4E79");
      return this;
    }

    Style box() {
      var edges = paragraph.addNewPBdr();
      border(edges.addNewTop(), 8, "222222");
      border(edges.addNewLeft(), 8, "222222");
      border(edges.addNewBottom(), 8, "222222");
      border(edges.addNewRight(), 8, "222222");
      paragraph.addNewKeepLines();
      return this;
    }

    private static void border(
        org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder border,
        int eighths,
        String colour) {
      border.setVal(STBorder.SINGLE);
      border.setSz(BigInteger.valueOf(eighths));
      border.setSpace(BigInteger.valueOf(4));
      border.setColor(colour);
    }

    void add(XWPFStyles styles) {
      styles.addStyle(new XWPFStyle(style));
    }
  }
}
