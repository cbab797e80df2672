package io.intake.imports.file.charset;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the character set of several bytes a character in which a text is the Japanese, Korean or Chinese that people write.
final class AsianCharsets {

  private static final double MOST_DAMAGE = 0.02;
  private static final double LEAST_KANA = 0.15;
  private static final double LEAST_HANGUL = 0.85;
  private static final double LEAST_KNOWN = 0.4;
  private static final double LEAST_FREQUENT = 0.15;
  private static final char BROKEN = '\ufffd';
  /// The most frequent characters of texts, names, addresses and firms.
  private static final String SIMPLIFIED = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
      + "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民"
      + "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖"
      + "公司有限股份集团科技贸易商务技术电子工业信息服务北京上海广州深圳天津重庆杭州南京武汉成都西安苏州区路号市省县街楼室电话邮箱姓名地址客户联系经理"
      + "明华伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超霞平刚桂红玉兰文建新东海山江春梅";
  private static final String TRADITIONAL = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡"
      + "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民"
      + "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何高林羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚陸汪范金石廖"
      + "公司有限股份集團科技貿易商務技術電子工業資訊服務臺台北中高雄新竹桃園香港九龍區路號市縣街樓室電話郵箱姓名地址客戶聯絡經理"
      + "明華偉芳娜秀英敏靜麗強磊軍洋勇艷傑娟濤超霞平剛桂紅玉蘭文建新東海山江春梅美惠淑雅婷怡君志豪俊宏";
  private static final String HANGUL = "이다는에의가을를은하고지로도한사기리서자시인어나아대라과수정일해부그스들있전제장주상성보여으게만원구동비면조공유우"
      + "김박최강윤임오신권황안송류홍문양손배백허남심노곽민준현진영서연지훈빈예은채원재미경숙희철호석회사업부산울광역군읍길번호전화소름객락처고명"
      + "월년메일출생내계요청함답없음주식본점무팀직책담당용금액량가격합계비고도";
  private static final List<String> JAPANESE = List.of("Shift_JIS", "windows-31j", "EUC-JP");
  private static final List<String> KOREAN = List.of("EUC-KR", "x-windows-949");
  private static final BitSet USUAL_HANGUL = usualHangul();
  private static final List<String> CHINESE = List.of("GB18030", "Big5", "Big5-HKSCS");

  private AsianCharsets() {
  }

  /// @return empty if it is none of these languages
  static Optional<String> find(byte[] sample) {
    return JAPANESE.stream().filter(name -> isJapaneseWith(sample, name, LEAST_KANA)).findFirst()
        .or(() -> KOREAN.stream().filter(name -> isKorean(sample, name)).findFirst())
        .or(() -> byNames(sample));
  }

  /// Names alone are written without syllables in Japanese too.
  private static Optional<String> byNames(byte[] sample) {
    var chinese = CHINESE.stream().max((one, other) -> Double.compare(frequent(sample, one), frequent(sample, other))).orElseThrow();
    var least = Math.max(LEAST_KNOWN, frequent(sample, chinese));
    return JAPANESE.stream().filter(name -> isJapaneseWith(sample, name, 0) && known(decoded(sample, name)) > least).findFirst()
        .or(() -> Optional.of(chinese).filter(name -> frequent(sample, name) >= LEAST_FREQUENT));
  }

  /// The one in which a text has no damage and the most letters that are known; for texts that are nothing else.
  static Optional<String> findUndamaged(byte[] sample) {
    return Stream.of("Shift_JIS", "GB18030", "Big5", "EUC-KR").filter(name -> share(decoded(sample, name), AsianCharsets::isAsian) > 0.9)
        .max(Comparator.comparingDouble(name -> known(decoded(sample, name))));
  }

  private static boolean isAsian(int character) {
    return isKana(character) || isHan(character) || isUsualHangul(character) || (character >= 0x3000 && character <= 0x303f);
  }

  private static String decoded(byte[] sample, String charset) {
    return new String(sample, Charset.forName(charset));
  }

  private interface Trait {
    boolean isOf(int character);
  }

  /// Of the characters beyond ASCII; nothing where too many can't be decoded.
  private static double share(String text, Trait trait) {
    var all = 0;
    var broken = 0;
    var found = 0;
    var touching = 0;
    for (var i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      if (character >= 0x80) {
        all++;
        broken += character == BROKEN || Character.getType(character) == Character.PRIVATE_USE ? 1 : 0;
        found += trait.isOf(character) ? 1 : 0;
        touching += touchesPlainLetter(text, i) ? 1 : 0;
      }
    }
    return all == 0 || broken > Math.max(MOST_DAMAGE * all, all > 20 ? 1 : 0) || touching * 2 > all ? 0 : (double) found / all;
  }

  /// In one word with a plain letter, as accents are.
  private static boolean touchesPlainLetter(String text, int at) {
    return (at > 0 && isPlainLetter(text.charAt(at - 1))) || (at + 1 < text.length() && isPlainLetter(text.charAt(at + 1)));
  }

  private static boolean isPlainLetter(char character) {
    return character < 0x80 && Character.isLetter(character);
  }

  private static boolean isKorean(byte[] sample, String charset) {
    var text = decoded(sample, charset);
    return share(text, AsianCharsets::isUsualHangul) >= LEAST_HANGUL
        && share(text, character -> HANGUL.indexOf(character) >= 0) >= Math.max(LEAST_FREQUENT, frequent(sample, "GB18030"));
  }

  /// One of the 2,350 that nearly all texts make do with, of 11,172.
  private static boolean isUsualHangul(int character) {
    return character >= 0xac00 && character <= 0xd7a3 && USUAL_HANGUL.get(character);
  }

  private static BitSet usualHangul() {
    var encoder = Charset.forName("EUC-KR").newEncoder();
    var usual = new BitSet();
    for (var character = 0xac00; character <= 0xd7a3; character++) {
      usual.set(character, encoder.canEncode((char) character));
    }
    return usual;
  }

  /// Syllables in full width; those in half width may be anything in another character set.
  private static boolean isKana(int character) {
    return character >= 0x3041 && character <= 0x30fe;
  }

  private static boolean isHan(int character) {
    return UnicodeScript.of(character) == UnicodeScript.HAN;
  }

  private static boolean isJapaneseWith(byte[] sample, String charset, double kana) {
    var text = decoded(sample, charset);
    return share(text, AsianCharsets::isKana) >= kana && share(text, character -> isKana(character) || isHan(character)
        || (character >= 0x3000 && character <= 0x303f) || (character >= 0xff01 && character <= 0xff5e)) >= 0.9;
  }

  private static double known(String text) {
    return share(text, character -> TRADITIONAL.indexOf(character) >= 0 || SIMPLIFIED.indexOf(character) >= 0
        || JapaneseNames.has(character) || HANGUL.indexOf(character) >= 0 || isKana(character));
  }

  private static double frequent(byte[] sample, String charset) {
    var letters = charset.startsWith("GB") ? SIMPLIFIED : TRADITIONAL;
    var text = decoded(sample, charset);
    return share(text, AsianCharsets::isHan) < 0.6 ? 0 : share(text, character -> letters.indexOf(character) >= 0);
  }
}
