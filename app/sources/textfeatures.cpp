// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/textfeatures.h"

#include "domain/hangul.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr QStringView closers = u"\"'”’」』》〉)]}>*";
constexpr QStringView stops = u".!?。…";

QStringView withoutClosers(QStringView text)
{
    while (!text.isEmpty() && (closers.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return text;
}

// Chinese and Japanese: without blanks between the words.
bool isUnspaced(QStringView text)
{
    const auto count = std::count_if(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= 0x3040 && c.unicode() < 0x3100) // kana
            || (c.unicode() >= 0x3400 && c.unicode() < 0xA000);
    });
    return count * 2 > text.size();
}

bool endsAbbreviation(QStringView text)
{
    // "J." or "U.S.": one letter before the stop is no word.
    const auto size = text.size();
    return size >= 2 && text[size - 2].isUpper() && (size == 2 || !text[size - 3].isLetter());
}

} // namespace

QString matchKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

QString wordKey(QStringView text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetter())
            key += c.toLower();
    }
    return key;
}

QString tidyLine(QStringView text)
{
    return text.toString().simplified();
}

bool endsSentence(QStringView text)
{
    const QStringView bare = withoutClosers(text);
    return !bare.isEmpty() && stops.contains(bare.back())
        && !(bare.back() == u'.' && endsAbbreviation(bare));
}

bool isPolite(QStringView text)
{
    static const QStringList endings{
        u"니다"_s, u"세요"_s, u"니까"_s, u"어요"_s, u"에요"_s, u"해요"_s, u"아요"_s, u"하십시오"_s};
    QStringView bare = withoutClosers(text);
    while (!bare.isEmpty() && !bare.back().isLetter())
        bare.chop(1);
    return std::any_of(endings.begin(), endings.end(), [bare](const QString &ending) {
        return bare.endsWith(ending);
    });
}

QList<qsizetype> sentenceEnds(QStringView text)
{
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!stops.contains(text[i]))
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && (closers.contains(text[end]) || stops.contains(text[end])))
            ++end;
        // A Korean sentence may run into the next without a blank ("…때문이다.백악관은").
        const bool korean = i > 0 && isHangul(text[i - 1]);
        const bool unspaced = text[i] == u'。' || (korean && end == i + 1);
        const bool followed = end < text.size()
            && (text[end].isSpace() || (unspaced && text[end].isLetterOrNumber()));
        if (followed && !endsAbbreviation(text.first(i + 1)))
            ends << end;
        i = end - 1;
    }
    if (!text.isEmpty() && (ends.isEmpty() || ends.last() < text.size()))
        ends << text.size();
    return ends;
}

bool isProse(QStringView text)
{
    if (isUnspaced(text))
        return text.size() >= 60 || (text.size() >= 12 && withoutClosers(text).endsWith(u'。'));
    if (text.size() < 20 || wordCount(text) < 4)
        return false;
    const bool many = sentenceEnds(text).size() > 1;
    if (text.size() >= 100 || (many && text.size() >= 60))
        return true;
    const QStringView bare = withoutClosers(text);
    return bare.endsWith(u'.') && endsSentence(text);
}

bool isHeadlineLike(QStringView text)
{
    const QStringView bare = withoutClosers(text);
    const bool stopped = (bare.endsWith(u'.') || bare.endsWith(u'。')) && !bare.endsWith(u"..")
        && endsSentence(text);
    return text.size() >= 4 && text.size() <= 120 && !stopped && !isProse(text) && hasWords(text);
}

bool isKoreanText(QStringView text)
{
    // A syllable says as much as two or three letters.
    const auto hangul = std::count_if(text.begin(), text.end(), isHangul);
    const auto latin = std::count_if(
        text.begin(), text.end(), [](QChar c) { return c.isLetter() && c.unicode() < 0x250; });
    return hangul * 3 > latin;
}

qsizetype wordCount(QStringView text)
{
    if (isUnspaced(text))
        return (text.size() + 1) / 2;
    qsizetype count = 0;
    bool inside = false;
    for (const QChar c : text) {
        count += (!inside && !c.isSpace()) ? 1 : 0;
        inside = !c.isSpace();
    }
    return count;
}

bool hasWords(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace naranhi::sources
