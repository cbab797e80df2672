package io.intake.imports.file.charset;

/// The characters that Japanese names, places and firms are mostly written with: a list of them may be without any syllable.
final class JapaneseNames {

  private static final String CHARACTERS = "田中山本村川木小林佐藤高橋伊渡辺井上松加吉鈴清水崎池石原岡内野和沢森阿部橋近坂遠青西福太三島前後"
      + "東京都大阪府名古屋市区町県北海道横浜神戸仙台千葉埼玉広島株式会社有限合同商事工業製作所電機銀行支店本社営業総務部課長員担当様"
      + "郎子美一二三四五六七八九十花恵由紀真裕智明正義和幸健次誠司浩博樹翔太陽菜結愛咲香織里奈直隆";

  private JapaneseNames() {
  }

  static boolean has(int character) {
    return CHARACTERS.indexOf(character) >= 0;
  }
}
