// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheetwords.h"

#include <array>
#include <string_view>

namespace naranhi::exchange {

namespace {

struct Pair
{
    std::u16string_view korean;
    std::u16string_view english;
};

// In the order of the enum.
constexpr std::array<Pair, static_cast<size_t>(SheetWord::Count_)> sheetWords{{
    {u"근거 자료", u"Evidence sheet"},
    {u"기사", u"Articles"},
    {u"이 자료는 기사에 적힌 말과 그 수만 보여 주며, 누가 옳은지는 말하지 않습니다. ‘없음’은 여기 "
     u"모은 "
     u"기사에서 찾지 못했다는 뜻입니다. 프로그램이 찾은 것이라 빠지거나 틀린 것이 있을 수 있으니, "
     u"옮겨 "
     u"쓰기 전에 원문과 맞춰 보십시오.",
        u"This sheet shows words and counts of the articles, never who is right. “Not found” means "
        u"not "
        u"found in the articles gathered here. A program found all this and may have missed "
        u"something "
        u"or got it wrong: check it against the originals before you rely on it."},
    {u"차례", u"Contents"},
    {u"간추린 내용", u"Digest"},
    {u"차이", u"Differences"},
    {u"같은 일을 두고 기사들이 다르게 적은 것입니다. 매체가 쓴 말을 그대로 옮겼습니다.",
        u"What articles give otherwise about the same matter, in each outlet’s literal words."},
    {u"제쳐 둔 차이", u"Differences set aside"},
    {u"프로그램이 찾았으나 읽은 이가 제쳐 둔 것입니다.",
        u"Found by the program, set aside by the reader."},
    {u"타임라인", u"Timeline"},
    {u"여러 기사가 전한 내용", u"Who reports what"},
    {u"● 있음, ◆ 다르게 적음, ○ 여기서 찾지 못함.",
        u"● reported, ◆ said otherwise, ○ not found here."},
    {u"한 기사에만 있는 내용", u"Only in one article"},
    {u"다른 기사에서 찾지 못한 문장입니다.", u"Sentences that were not found in the others."},
    {u"비어 있는 것", u"Left open"},
    {u"한 기사가 말하지 않았으나 다른 기사가 같은 대목에서 말한 것입니다.",
        u"What an article does not say and another says of the same matter."},
    {u"인용", u"Quotations"},
    {u"이름과 표기", u"Names and their forms"},
    {u"표기마다 기사별로 나온 횟수입니다.", u"How often each article writes each form."},
    {u"같은 글귀와 통신사", u"Shared wording and wires"},
    {u"기사 %1건 가운데 따로 쓴 글은 %2건입니다. 30자 넘게 똑같은 글귀를 찾았습니다.",
        u"Of %1 articles, %2 are texts of their own. Wording of 30 letters or more is looked for."},
    {u"누구의 말인가", u"On whose authority"},
    {u"문장 수입니다. 한 문장이 여러 갈래에 들 수 있습니다.",
        u"Numbers of sentences. A sentence may count for several."},
    {u"읽은 이가 바로잡은 것", u"Corrections by the reader"},
    {u"이 자료는 아래 내용대로 바로잡은 것입니다.", u"This sheet holds them already."},
    {u"읽지 못한 것", u"What could not be read"},
    {u"이 자료에 들어 있지 않습니다.", u"This sheet says nothing of them."},
    {u"기사 본문", u"Texts of the articles"},
    {u"앞에 붙은 번호가 블록 번호입니다. 광고나 관련 기사처럼 기사가 아닌 부분은 뺐습니다.",
        u"The numbers in front are those of the blocks. What is not the article is left out."},
    {u"맞춰 보는 법", u"How to check"},
    {u"모든 말에 기사 번호와 블록 번호, 글자 자리를 붙였습니다. 블록은 본문 문단을 0부터 센 "
     u"것이고, 제목은 "
     u"−1, 부제는 −2입니다. 글자 자리는 블록 처음을 0으로 하여 시작부터 끝 바로 앞까지 "
     u"셉니다(UTF-16 "
     u"단위). JSON 문서와 같은 방식입니다. ‘추정’한 날짜는 기사에 없는 것을 본문과 다른 기사로 "
     u"미루어 "
     u"짐작한 것입니다.",
        u"Every line carries the number of its article, its block and its offsets. Blocks are the "
        u"paragraphs of the text counted from 0; the title is −1, the subtitle −2. Offsets count "
        u"UTF-16 units from the beginning of the block, the end exclusive, as in the JSON "
        u"document. A "
        u"date that is “inferred” is not stated by the article but concluded from its text and the "
        u"other articles."},
    {u"【 】로 묶은 것이 견주거나 센 말입니다.", u"【 】 holds the words in question."},
    {u"찾은 것이 없습니다.", u"Nothing was found."},
    {u"매체", u"Outlet"},
    {u"제목", u"Headline"},
    {u"발행", u"Published"},
    {u"출처", u"Source"},
    {u"글쓴이", u"By"},
    {u"때", u"When"},
    {u"문장", u"Sentence"},
    {u"자리", u"Place"},
    {u"이름", u"Name"},
    {u"종류", u"Type"},
    {u"표기", u"Form"},
    {u"합계", u"Total"},
    {u"빠진 것", u"Left open"},
    {u"다른 기사의 말", u"What another says"},
    {u"기사", u"Article"},
    {u"같은 글이 있는 기사", u"Same wording in"},
    {u"비율", u"Share"},
    {u"통신사", u"Wire"},
    {u"값", u"Value"},
    {u"제목", u"title"},
    {u"부제", u"subtitle"},
    {u"블록 %1", u"block %1"},
    {u"메모", u"Comment"},
    {u"따옴표 안의 말", u"in quotation marks"},
    {u"전한 말", u"told"},
    {u"말한 사람 모름", u"speaker not named"},
    {u"같은 기사 안에서 되풀이", u"repeated in the same article"},
    {u"기사에서 뺀 줄", u"a line left out of the article"},
    {u"이 기사들에는 맞는 곳이 없음", u"fits nothing in these articles"},
    {u"날짜 모름", u"undated"},
}};

QString pick(const Pair &pair, WordsLanguage language)
{
    const auto &text = language == WordsLanguage::Korean ? pair.korean : pair.english;
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename Enum, size_t size>
QString pick(const std::array<Pair, size> &pairs, Enum word, WordsLanguage language)
{
    return pick(pairs.at(static_cast<size_t>(word)), language);
}

} // namespace

QString wordOf(SheetWord word, WordsLanguage language)
{
    return pick(sheetWords, word, language);
}

QString wordOf(EntityType type, WordsLanguage language)
{
    static constexpr std::array<Pair, 5> words{{{u"사람", u"person"},
        {u"장소", u"place"},
        {u"기관", u"organisation"},
        {u"제품·작품", u"product or work"},
        {u"수량", u"quantity"}}};
    return pick(words, type, language);
}

QString wordOf(DifferenceKind kind, WordsLanguage language)
{
    static constexpr std::array<Pair, 6> words{{{u"수량", u"how much or how many"},
        {u"때", u"when"},
        {u"장소", u"where"},
        {u"함께한 사람", u"who took part"},
        {u"직함", u"title"},
        {u"했는지 여부", u"whether it happened"}}};
    return pick(words, kind, language);
}

QString wordOf(DifferenceRelation relation, WordsLanguage language)
{
    static constexpr std::array<Pair, 3> words{{{u"서로 다름", u"said differently"},
        {u"나중 소식", u"later news"},
        {u"더 자세함", u"more exact"}}};
    return pick(words, relation, language);
}

QString wordOf(CoverageMark mark, WordsLanguage language)
{
    static constexpr std::array<Pair, 3> words{
        {{u"○ 없음", u"○ not found"}, {u"● 있음", u"● reported"}, {u"◆ 다르게", u"◆ otherwise"}}};
    return pick(words, mark, language);
}

QString wordOf(OpenQuestion question, WordsLanguage language)
{
    static constexpr std::array<Pair, 4> words{
        {{u"누가", u"who"}, {u"언제", u"when"}, {u"어디서", u"where"}, {u"얼마나", u"how many"}}};
    return pick(words, question, language);
}

QString wordOf(SourceKind kind, WordsLanguage language)
{
    static constexpr std::array<Pair, 4> words{{{u"이름을 밝힌 사람·기관", u"named source"},
        {u"이름을 밝히지 않은 사람", u"unnamed source"},
        {u"전해 들은 말", u"hearsay"},
        {u"짐작", u"conjecture"}}};
    return pick(words, kind, language);
}

QString wordOf(DateBasis basis, WordsLanguage language)
{
    static constexpr std::array<Pair, 4> words{{{u"모름", u"unknown"},
        {u"기사에 적힘", u"stated"},
        {u"추정", u"inferred"},
        {u"직접 정함", u"given by the reader"}}};
    return pick(words, basis, language);
}

QString wordOf(Error::Code code, WordsLanguage language)
{
    static constexpr std::array<Pair, 11> words{{{u"파일이 없음", u"there is no such file"},
        {u"읽을 수 없음", u"it cannot be read"},
        {u"파일이 아님", u"this is not a file"},
        {u"너무 큼", u"it is too large"},
        {u"비어 있음", u"it is empty"},
        {u"글이 아님", u"this is not text"},
        {u"기사를 찾지 못함", u"no article was found in it"},
        {u"열 수 없는 주소", u"addresses of this kind cannot be opened"},
        {u"쓸 수 없음", u"it cannot be written"},
        {u"형식이 잘못됨", u"it is damaged"},
        {u"취소함", u"cancelled"}}};
    return pick(words, code, language);
}

} // namespace naranhi::exchange
