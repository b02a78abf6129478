// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/contentwords.h"

#include "language/hangul.h"
#include "language/morphemes.h"
#include "language/namemodel.h"
#include "language/wordrarity.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naranhi::language {

namespace {

// Numbers of jamo as domain/hangul.h counts them.
enum Vowel {
    A = 0,
    Ae = 1,
    Eo = 4,
    Yeo = 6,
    O = 8,
    Wa = 9,
    Wae = 10,
    Oe = 11,
    U = 13,
    Wo = 14,
    Eu = 18,
    I = 20
};
enum Tail { NoTail = 0, Nieun = 4, Rieul = 8, Bieup = 17, SsangSiot = 20 };
constexpr int lead_rieul = 5;

QChar syllableOf(int lead, int vowel, int tail)
{
    return QChar(0xAC00 + (lead * 21 + vowel) * 28 + tail);
}

// The vowel of the stem within one that an ending melted into: 와 of 오, 줘 of 주, 해 of 하.
int plainVowel(int vowel, bool isHa)
{
    switch (vowel) {
    case Wa:
        return O;
    case Wo:
        return U;
    case Wae:
        return Oe;
    case Yeo:
        return I;
    case Eo:
        return Eu;
    case Ae:
        return isHa ? A : vowel;
    default:
        return vowel;
    }
}

// The dictionary has many verbs with their endings as one word: 걸어서, 편합니다, 알려줘.
QString withoutEnding(QStringView word)
{
    constexpr std::array<QStringView, 16> endings{u"니다",
        u"다는",
        u"다고",
        u"라는",
        u"라고",
        u"다면",
        u"면서",
        u"으며",
        u"지만",
        u"다",
        u"는",
        u"던",
        u"고",
        u"서",
        u"줘",
        u"요"};
    for (const QStringView ending : endings) {
        if (word.size() < ending.size() + 2 || !word.endsWith(ending))
            continue;
        QString stem = word.chopped(ending.size()).toString();
        const QChar last = stem.back();
        if (ending == u"니다" && isHangul(last) && tailOf(last) == Bieup)
            stem.back() = syllableOf(leadOf(last), vowelOf(last), NoTail);
        return stem;
    }
    return word.toString();
}

bool isSkipped(const Morpheme &morpheme, const WordDictionary &dictionary)
{
    return morpheme.tag < dictionary.tags.size()
        && dictionary.tags[morpheme.tag].costAfterBlank != 0;
}

bool isWritten(QChar c)
{
    return isLatin(c) || isAsciiDigit(c);
}

// Reads one sentence after the other.
class WordReader
{
public:
    explicit WordReader(const WordDictionary &dictionary)
        : m_dictionary(dictionary)
        , m_finder(dictionary)
    {
    }

    void read(const QString &text, const BlockSpan &sentence, QList<ContentWord> &words)
    {
        const QStringView all
            = QStringView(text).sliced(sentence.span.start, sentence.span.length());
        m_finder.read(all);
        const auto &morphemes = m_finder.morphemes();
        for (size_t i = 0; i < morphemes.size(); ++i) {
            size_t last = i;
            QString stem = stemAt(all, i, last);
            if (!stem.isEmpty()) {
                const TextSpan span{morphemes[i].start + sentence.span.start,
                    morphemes[last].end + sentence.span.start};
                words.append({sentence.block, span, stem, wordRarity(stem)});
            }
            i = last;
        }
    }

private:
    // Empty for what carries no meaning. HBM3E is one word: `last` moves on to its last morpheme.
    [[nodiscard]] QString stemAt(QStringView text, size_t index, size_t &last) const
    {
        const auto &morphemes = m_finder.morphemes();
        const Morpheme &morpheme = morphemes[index];
        const auto word
            = [&](const Morpheme &of) { return text.sliced(of.start, of.end - of.start); };
        if (isWritten(text.at(morpheme.start))) {
            while (last + 1 < morphemes.size() && !morphemes[last].isBeforeBlank
                && isWritten(text.at(morphemes[last + 1].start)))
                ++last;
            return text.sliced(morpheme.start, morphemes[last].end - morpheme.start)
                .toString()
                .toCaseFolded();
        }
        if (!isWordCharacter(text.at(morpheme.start)) || isSkipped(morpheme, m_dictionary))
            return {};
        if (morpheme.kind == WordKind::Nominal)
            return word(morpheme).toString();
        return predicateStem(word(morpheme));
    }

    const WordDictionary &m_dictionary;
    MorphemeFinder m_finder;
};

} // namespace

QString predicateStem(QStringView word)
{
    QString stem = withoutEnding(word);
    if (stem.isEmpty() || !isHangul(stem.back()))
        return stem;
    const QChar last = stem.back();
    const int lead = leadOf(last);
    int tail = tailOf(last);
    const bool isOpen = tail == SsangSiot || tail == Nieun || tail == Rieul || tail == NoTail;
    if (!isOpen)
        return tail == Bieup
            ? QString(stem.chopped(1) + syllableOf(lead, vowelOf(last), NoTail) + u'우')
            : stem;
    const int vowel = plainVowel(vowelOf(last), lead == 18);
    stem.back() = syllableOf(lead, vowel, NoTail);
    if (stem.size() < 2 || lead != lead_rieul)
        return stem;
    const QChar before = stem.at(stem.size() - 2); // 달라 of 다르
    if (isHangul(before) && tailOf(before) == Rieul && (vowel == A || vowel == Eu))
        return stem.chopped(2) + syllableOf(leadOf(before), vowelOf(before), NoTail) + u'르';
    return stem;
}

QList<ContentWord> findContentWords(
    const Article &article, const QList<BlockSpan> &sentences, const CancelToken &cancel)
{
    QList<ContentWord> words;
    const NameModel *model = builtInNameModel();
    if (model == nullptr)
        return words;
    WordReader reader(model->dictionary());
    for (const BlockSpan &sentence : sentences) {
        if (cancel.isCancelled())
            break;
        reader.read(textOf(article, sentence.block), sentence, words);
    }
    return words;
}

} // namespace naranhi::language
