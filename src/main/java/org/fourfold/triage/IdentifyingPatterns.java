package org.fourfold.triage;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fourfold.domain.triage.RemovedKind;

/**
 * How what names a person is written, in English and in Chinese, in the order in which it is looked
 * for: what is introduced by a word first, bare numbers last.
 */
final class IdentifyingPatterns {

  /**
   * One way of writing.
   *
   * @param pattern its first group is what is taken out; all of it where it has none
   * @param possible a quick look whether the text can hold it at all
   */
  record Identifying(RemovedKind kind, Pattern pattern, Predicate<String> hint) {
    boolean possible(String text) {
      return hint.test(text);
    }
  }

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DATE =
      "(?:\\d{1,2}/\\d{1,2}/(?:19|20)?\\d{2}(?!\\d)"
          + "|\\d{1,2}(?:-\\d{1,2}-|\\.\\d{1,2}\\.| \\d{1,2} )(?:19|20)\\d{2}(?!\\d)"
          + "|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)"
          + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]"
          + MONTH
          + ",?[ -](?:19|20)?\\d{2}(?!\\d)"
          + "|"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}"
          + "|(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]?)";

  /** A date of birth may lack its day. */
  private static final String BIRTH = "(?:" + DATE + "|(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月)";

  private static final String CAPITAL = "\\p{Lu}[\\p{L}'’-]{1,24}";
  private static final String NAME = CAPITAL + "(?: (?:\\p{Lu}\\.? )?" + CAPITAL + "){0,2}";
  private static final String SURNAME =
      "(?:欧阳|司马|上官|诸葛|谢(?!谢)|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢"
          + "蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文])";
  private static final String PLACE = "[\\u4e00-\\u9fa5]";
  private static final String STREET =
      "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Way|Place|Square|Terrace"
          + "|Gardens|Grove|Hill|Park|Boulevard|Blvd)";

  static final List<Identifying> ALL =
      List.of(
          of(
              RemovedKind.EMAIL,
              "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}",
              t -> t.indexOf('@') >= 0),
          digits(
              RemovedKind.DATE_OF_BIRTH,
              "(?i)(?:\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born(?: on)?)\\b[ :：=-]{0,3}"
                  + "|出生(?:日期|年月日?|于)?[ :：为是]{0,3}|生于 ?|生日[ :：为是]{0,3})("
                  + BIRTH
                  + ")"),
          digits(RemovedKind.DATE_OF_BIRTH, BIRTH + "(?: ?(?:出生|生人))"),
          digits(
              RemovedKind.RECORD_NUMBER,
              "(?i)(?:\\b(?:MRN|NHS|CHI|SSN|UBRN)(?: (?:no|number|num))?[.#:： ]{1,3}"
                  + "|\\b(?:hospital|record|case|patient|chart|policy|insurance|referral|unit)"
                  + " (?:id|no|number|num|ref)[.#:： ]{1,3}|\\bID ?[#:：] ?"
                  + "|(?:病历|住院|门诊|就诊卡?|医保卡?|身份证|社保|病案|登记|档案|床位|保险单?)(?:编?号码?)[ :：为是]{0,3})"
                  + "((?=[A-Z-]{0,6}\\d)[A-Z0-9][A-Z0-9-]{2,20}(?: \\d{3,4}){0,2})"),
          digits(RemovedKind.RECORD_NUMBER, "(?<!\\d)\\d{17}[\\dXx](?![\\dXx])"),
          digits(RemovedKind.RECORD_NUMBER, "(?<![\\d-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])"),
          digits(
              RemovedKind.PHONE,
              "(?i)(?:\\b(?:tel|phone|telephone|mobile|cell|fax|call|contact)(?: (?:no|number))?[.:： ]{1,3}"
                  + "|(?:电话|手机|联系方式|联系电话|传真)(?:号码?)?[ :：为是]{0,3})(\\+?[\\d(][\\d() .-]{5,18}\\d)"),
          digits(
              RemovedKind.PHONE,
              "(?<![\\d+])\\+\\d{1,3}[ .-]?(?:\\(0\\))?(?:[ .-]?\\d{2,5}){2,5}(?!\\d)"),
          digits(
              RemovedKind.PHONE, "(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)"),
          digits(
              RemovedKind.PHONE,
              "(?<![\\d.])\\(?0\\d{2,4}\\)?[ -]?\\d{3,4}[ -]?\\d{3,4}(?![\\d.])"),
          digits(RemovedKind.PHONE, "(?<!\\d)\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}(?!\\d)"),
          of(
              RemovedKind.ADDRESS,
              "(?i:\\b(?:address|lives at|living at|residing at|resident of)\\b[ :：]{1,3})([^\\n.;]{3,80})",
              t -> t.contains("ddress") || t.contains("iv") || t.contains("resid")),
          digits(
              RemovedKind.ADDRESS,
              "\\b\\d{1,5}[A-Za-z]?,? (?:"
                  + CAPITAL
                  + " ){1,4}"
                  + STREET
                  + "\\b"
                  + "(?:,? "
                  + CAPITAL
                  + "){0,2}(?:,? [A-Z]{2} \\d{5})?"),
          digits(RemovedKind.ADDRESS, "\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}\\b"),
          of(
              RemovedKind.ADDRESS,
              "(?:家庭住址|家庭地址|联系地址|现住址|住址|地址|家住|现住|居住在|居住于|住在)[ :：为是于]{0,3}"
                  + "((?=[^，。；,;\\n]{0,40}[省市区县镇乡村路街道巷弄号栋室楼])[\\u4e00-\\u9fa5A-Za-z0-9-]{3,40})",
              t -> t.indexOf('住') >= 0 || t.contains("地址")),
          of(
              RemovedKind.ADDRESS,
              PLACE
                  + "{2,7}(?:省|自治区|市|县|区)"
                  + PLACE
                  + "{0,16}?(?:路|街|大道|巷|弄|村|小区)"
                  + "[A-Za-z0-9]{1,6}(?:号楼?|弄|栋|幢|单元|室|楼|层)[0-9A-Za-z号弄栋幢单元室楼层-]{0,14}",
              t ->
                  t.indexOf('路') >= 0
                      || t.indexOf('街') >= 0
                      || t.indexOf('村') >= 0
                      || t.indexOf('区') >= 0
                      || t.indexOf('巷') >= 0
                      || t.indexOf('弄') >= 0),
          digits(RemovedKind.DATE, "(?i)(?<!\\d)" + DATE),
          of(
              RemovedKind.NAME,
              "\\b(?:Mr|Mrs|Ms|Miss|Mx|Master|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Sister|Nurse)\\.? ("
                  + NAME
                  + ")",
              IdentifyingPatterns::latin),
          of(
              RemovedKind.NAME,
              "(?:(?i:\\b(?:patient name|full name|first name|last name|surname|forename|name|patient"
                  + "|referred by|signed|next of kin)) ?[:：] ?|\\b[Mm]y name is |\\bpatient named )("
                  + NAME
                  + ")",
              IdentifyingPatterns::latin),
          of(
              RemovedKind.NAME,
              "(?:姓名|患者姓名|病人姓名|名字|联系人|家属|签名|签字|介绍人)[ :：为是叫]{1,3}(" + PLACE + "{2,4})",
              IdentifyingPatterns::han),
          of(
              RemovedKind.NAME,
              "(?:我叫|他叫|她叫|名叫|患者叫)(" + SURNAME + PLACE + "{1,2}?)(?=[，,。. 、；;今年男女的\\d]|$)",
              IdentifyingPatterns::han),
          of(
              RemovedKind.NAME,
              "(?:患者|病人|病员)[:： ]?("
                  + SURNAME
                  + PLACE
                  + "{1,2}?)(?=[，,、 ][男女]|[男女][，,、 ]|[，,] ?\\d)",
              IdentifyingPatterns::han),
          of(
              RemovedKind.NAME,
              "(" + SURNAME + PLACE + "{0,2}?)(?=先生|女士|小姐|太太)",
              IdentifyingPatterns::han),
          of(
              RemovedKind.NAME,
              "(?:^|[^\\u4e00-\\u9fa5]|[请找由经挂问是给跟向约])("
                  + SURNAME
                  + PLACE
                  + "{0,2}?)(?=医生|大夫|主任|教授|护士)",
              IdentifyingPatterns::han),
          digits(RemovedKind.RECORD_NUMBER, "(?<![\\d.])\\d{3}[ -]\\d{3}[ -]\\d{4}(?![\\d.])"),
          digits(RemovedKind.RECORD_NUMBER, "(?<![\\d.,])\\d{8,20}(?![\\d.,])"));

  private IdentifyingPatterns() {}

  private static Identifying of(RemovedKind kind, String pattern, Predicate<String> hint) {
    return new Identifying(kind, Pattern.compile(pattern), hint);
  }

  private static Identifying digits(RemovedKind kind, String pattern) {
    return of(kind, pattern, IdentifyingPatterns::digit);
  }

  private static boolean digit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean latin(String text) {
    return text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean han(String text) {
    return text.chars().anyMatch(c -> c >= 0x4e00 && c <= 0x9fa5);
  }
}
