package jp.enishi.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.enishi.report.MeetingPacks;
import jp.enishi.report.PackFormat;
import jp.enishi.report.PackRequest;
import jp.enishi.report.PackSection;
import jp.enishi.report.PackStep;
import jp.enishi.report.content.Logo;
import jp.enishi.web.BadParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "報告")
class ReportController {

  private static final int MOST_ORGANIZATIONS = 10;
  private static final int LONGEST_OFFICE = 100;

  private final MeetingPacks packs;
  private final PacksInTheMaking making;

  ReportController(MeetingPacks packs, PacksInTheMaking making) {
    this.packs = packs;
    this.making = making;
  }

  @GetMapping("/api/reports/progress/{name}")
  @Operation(
      summary = "作っている報告書の進み具合",
      description =
          "name は、報告書を求めたときの progress の値。doing は、今している手順（reading、章の名前、setting）。" + "作っていなければ 204。")
  ResponseEntity<PackStep> progress(@PathVariable String name) {
    return making
        .find(name)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @GetMapping("/api/reports/centrality.{format:docx|pdf|xlsx|html}")
  @Operation(
      summary = "会議用の中心性報告書を作る",
      description =
          "docx（Word）、pdf、xlsx（Excel）、html。sections（複数可）で章を、organization（複数可、名前か id）でページを作る団体を選びます。"
              + "asOf を省くと、時点を限らず、資料に載っているつながりをすべて数えます。lang は ja か en、office は表紙に載せる部署名です。"
              + "run は保存した分析の id で、そのときからの変化の章が加わります。progress に名前を付けると、/api/reports/progress/{名前} で進み具合が分かります。ロゴは POST で送れます。")
  ResponseEntity<byte[]> centrality(
      @PathVariable String format,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "ja") String lang,
      @RequestParam(required = false) String office,
      @RequestParam(defaultValue = "") List<String> sections,
      @RequestParam(defaultValue = "") List<String> organization,
      @RequestParam(required = false) String run,
      @RequestParam(required = false) String progress) {
    return made(format, asOf, lang, office, sections, organization, run, null, progress);
  }

  @PostMapping(
      value = "/api/reports/centrality.{format:docx|pdf|xlsx|html}",
      consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
  @Operation(
      summary = "表紙にロゴを載せた会議用の中心性報告書を作る",
      description = "本文はロゴの画像（PNG か JPEG、5 MB まで）、ほかの指定は GET と同じです。何も保存しません。")
  ResponseEntity<byte[]> centralityWithLogo(
      @PathVariable String format,
      @RequestParam(required = false) LocalDate asOf,
      @RequestParam(defaultValue = "ja") String lang,
      @RequestParam(required = false) String office,
      @RequestParam(defaultValue = "") List<String> sections,
      @RequestParam(defaultValue = "") List<String> organization,
      @RequestParam(required = false) String run,
      @RequestParam(required = false) String progress,
      HttpServletRequest request)
      throws IOException {
    byte[] image = request.getInputStream().readNBytes(Logo.LARGEST + 1);
    if (image.length > Logo.LARGEST) {
      throw new BadParameter("logo", "画像が大きすぎます。5 MB までにしてください。");
    }
    Logo logo =
        Logo.of(image)
            .orElseThrow(
                () -> new BadParameter("logo", "PNG か JPEG の画像として読めません（縦横の画素数の積は 2,500 万まで）。"));
    return made(format, asOf, lang, office, sections, organization, run, logo, progress);
  }

  private ResponseEntity<byte[]> made(
      String format,
      LocalDate asOf,
      String lang,
      String office,
      List<String> sections,
      List<String> organization,
      String run,
      Logo logo,
      String progress) {
    PackFormat wanted = PackFormat.of(format).orElseThrow();
    PackRequest request =
        new PackRequest(
            asOf,
            language(lang),
            office(office),
            logo,
            PackSection.of(given(sections)),
            organizations(organization),
            run == null || run.isBlank() ? null : run);
    byte[] file = making.make(progress, step -> packs.make(request, wanted, step));
    ContentDisposition.Builder how =
        wanted == PackFormat.HTML ? ContentDisposition.inline() : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            how.filename("centrality." + wanted.ending()).build().toString())
        .body(file);
  }

  private static Locale language(String lang) {
    return switch (lang) {
      case "ja" -> Locale.JAPANESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new BadParameter("lang", "ja（日本語）か en（英語）を指定してください。");
    };
  }

  private static String office(String office) {
    if (office == null || office.isBlank()) {
      return null;
    }
    if (office.length() > LONGEST_OFFICE) {
      throw new BadParameter("office", LONGEST_OFFICE + " 字までにしてください。");
    }
    return office.strip();
  }

  private static List<String> organizations(List<String> organizations) {
    List<String> given = given(organizations);
    if (given.size() > MOST_ORGANIZATIONS) {
      throw new BadParameter("organization", MOST_ORGANIZATIONS + " 団体まで指定できます。");
    }
    return given;
  }

  private static List<String> given(List<String> values) {
    return values.stream().filter(each -> !each.isBlank()).distinct().toList();
  }
}
