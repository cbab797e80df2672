package io.intake.imports.file.recognition;

import java.util.List;
import java.util.stream.Stream;

/// What people, places and remarks are called where a table comes from, and the character sets that programs write there.
record Tongue(String name, List<String> charsets, List<String> headers, List<String> first, List<String> last, List<String> towns,
    List<String> notes) {

  private static final List<String> WESTERN = List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman", "IBM850");
  private static final List<String> CENTRAL = List.of("windows-1250", "ISO-8859-2", "IBM852");

  static final List<Tongue> ALL = List.of(
      new Tongue("en", List.of("US-ASCII"), List.of("First name", "Last name", "Town", "Note", "Amount", "Address"),
          List.of("Ada", "Grace", "Alan", "Mary-Ann"), List.of("Lovelace", "O'Neil", "Smith", "McDonald"),
          List.of("London", "New York, NY", "St. Ives"), List.of("call back", "said \"yes\", then left", "N/A", "100% sure (really)")),
      new Tongue("nl", WESTERN, List.of("Voornaam", "Achternaam", "Plaats", "Opmerking", "Bedrag", "Adres"),
          List.of("Zoë", "André", "Noël", "Jan"), List.of("de Vries", "van 't Hof", "Müller", "Coördinator"),
          List.of("Den Haag", "'s-Hertogenbosch", "Oirschot"), List.of("belt terug; na 5 uur", "geïnteresseerd", "één keer \"nee\"")),
      new Tongue("de", WESTERN, List.of("Vorname", "Nachname", "Ort", "Bemerkung", "Betrag", "Straße"),
          List.of("Jürgen", "Käthe", "Björn", "Anna"), List.of("Müller", "Groß", "Schäfer", "Öztürk"),
          List.of("Köln", "München", "Frankfurt (Oder)"), List.of("ruft zurück", "sagte \"später\"; dann weg", "für Frau Müller, Büro")),
      new Tongue("fr", WESTERN, List.of("Prénom", "Nom", "Ville", "Remarque", "Montant", "Adresse"),
          List.of("Chloé", "François", "Zoé", "Anaïs"), List.of("Lefèvre", "D'Arcy", "Bénoît", "Garçon"),
          List.of("Orléans", "Saint-Étienne", "L'Haÿ"), List.of("à rappeler", "dit « oui », puis parti", "déjà client; très fidèle")),
      new Tongue("es", WESTERN, List.of("Nombre", "Apellido", "Ciudad", "Observación", "Importe", "Dirección"),
          List.of("José", "Íñigo", "María", "Ángel"), List.of("Núñez", "García", "Peña", "Muñoz"),
          List.of("Cádiz", "León", "Logroño"), List.of("¿llamar mañana?", "dijo \"sí\"; después no", "cliente, desde hace años")),
      new Tongue("pl", CENTRAL, List.of("Imię", "Nazwisko", "Miasto", "Uwagi", "Kwota", "Adres"),
          List.of("Łukasz", "Zofia", "Małgorzata", "Grażyna"), List.of("Wiśniewski", "Dąbrowska", "Żak", "Wójcik"),
          List.of("Łódź", "Gdańsk", "Częstochowa"), List.of("oddzwonić później", "powiedział \"tak\"; dziś", "już klient, stały")),
      new Tongue("cs", CENTRAL, List.of("Jméno", "Příjmení", "Město", "Poznámka", "Částka", "Ulice"),
          List.of("Jiří", "Tomáš", "Eliška", "Zdeněk"), List.of("Dvořák", "Černý", "Růžička", "Němec"),
          List.of("Plzeň", "Děčín", "Brno"), List.of("zavolat později", "řekl \"ano\"; pak ne", "už zákazník, věrný")),
      new Tongue("ru", List.of("windows-1251", "KOI8-R", "IBM866"), List.of("Имя", "Фамилия", "Город", "Примечание", "Сумма", "Адрес"),
          List.of("Иван", "Мария", "Ольга", "Сергей"), List.of("Иванов", "Петрова", "Смирнов", "Кузнецова"),
          List.of("Москва", "Санкт-Петербург", "Казань"), List.of("перезвонить завтра", "сказал \"да\"; потом ушёл", "клиент, давно")),
      new Tongue("el", List.of("windows-1253", "ISO-8859-7"), List.of("Όνομα", "Επώνυμο", "Πόλη", "Σημείωση", "Ποσό", "Διεύθυνση"),
          List.of("Γιώργος", "Μαρία", "Ελένη", "Νίκος"), List.of("Παπαδόπουλος", "Γεωργίου", "Νικολάου", "Δημητρίου"),
          List.of("Αθήνα", "Θεσσαλονίκη", "Πάτρα"), List.of("να καλέσω ξανά", "είπε \"ναι\"; μετά έφυγε", "πελάτης, παλιός")),
      new Tongue("tr", List.of("windows-1254", "ISO-8859-9"), List.of("Ad", "Soyad", "Şehir", "Açıklama", "Tutar", "Adres"),
          List.of("Ayşe", "Gökhan", "Çağla", "İbrahim"), List.of("Yılmaz", "Şahin", "Öztürk", "Çelik"),
          List.of("İstanbul", "Eskişehir", "Muğla"), List.of("sonra aranacak", "\"evet\" dedi; gitti", "müşteri, eskiden beri")),
      new Tongue("ja", List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP"), List.of("名前", "姓", "市区町村", "備考", "金額", "住所"),
          List.of("花子", "太郎", "さくら", "ヒロシ"), List.of("田中", "佐藤", "鈴木", "高橋"),
          List.of("東京都", "大阪市", "横浜市"), List.of("後で電話する", "「はい」と言った", "株式会社テスト, 本社", "キャンセル")),
      new Tongue("zh", List.of("GB18030", "GBK"), List.of("名字", "姓", "城市", "备注", "金额", "地址"),
          List.of("伟", "秀英", "小明", "建国"), List.of("王", "李", "张", "陈"),
          List.of("北京", "上海", "广州市"), List.of("明天再打电话", "客户说“好”", "有限公司, 总部", "没有回复")),
      new Tongue("tw", List.of("Big5"), List.of("名字", "姓", "城市", "備註", "金額", "地址"),
          List.of("志豪", "淑雅", "怡君", "俊宏"), List.of("王", "陳", "張", "黃"),
          List.of("臺北市", "高雄市", "新竹市"), List.of("明天再打電話", "客戶說「好」", "有限公司, 總部", "沒有回覆")),
      new Tongue("ko", List.of("EUC-KR"), List.of("이름", "성", "도시", "비고", "금액", "주소"),
          List.of("민준", "서연", "지훈", "수빈"), List.of("김", "이", "박", "최"),
          List.of("서울", "부산", "대구"), List.of("내일 다시 전화", "\"예\"라고 말함", "주식회사, 본사", "답장 없음")),
      new Tongue("he", List.of("windows-1255", "ISO-8859-8"), List.of("שם פרטי", "שם משפחה", "עיר", "הערות", "סכום", "כתובת"),
          List.of("דוד", "שרה", "יוסף", "רחל"), List.of("כהן", "לוי", "מזרחי", "פרץ"),
          List.of("תל אביב", "ירושלים", "חיפה"), List.of("להתקשר מחר", "אמר כן; והלך", "לקוח, ותיק")));

  /// Those of its own and those of all languages.
  List<String> allCharsets() {
    return Stream.concat(charsets.stream(), Stream.of("UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE")).toList();
  }
}
