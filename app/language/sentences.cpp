// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/sentences.h"

#include "language/hangul.h"
#include "language/quotations.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;

namespace naranhi::language {

namespace {

constexpr auto quotatives = std::to_array<std::u16string_view>({u"고",
    u"라고",
    u"이라고",
    u"라며",
    u"이라며",
    u"라는",
    u"이라는",
    u"라면서",
    u"이라면서",
    u"며",
    u"면서",
    u"라",
    u"이라",
    u"란",
    u"이란"});

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'”' || c == u'’' || c == u'」' || c == u'』'
        || c == u'》';
}

QStringView firstWord(QStringView text)
{
    const auto *const end = std::ranges::find_if(text, [](QChar c) { return !isHangul(c); });
    return text.first(end - text.begin());
}

bool isQuotative(QStringView word)
{
    return std::ranges::any_of(
        quotatives, [word](std::u16string_view known) { return word == known; });
}

QStringView lastToken(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && text.at(start - 1).isLetterOrNumber())
        --start;
    return text.sliced(start);
}

// "2024. 1." before "26.", "1." before its heading, "J." before a family name.
bool endsInNumberOrInitial(QStringView head, QStringView tail)
{
    if (!head.endsWith(u'.'))
        return false;
    const QStringView token = lastToken(head.chopped(1));
    if (token.size() == 1 && token.front() >= u'A' && token.front() <= u'Z')
        return true;
    const bool isNumber
        = !token.isEmpty() && token.size() <= 4 && std::ranges::all_of(token, isAsciiDigit);
    const QStringView lead = head.chopped(token.size() + 1).trimmed();
    const bool isAfterNumber
        = lead.endsWith(u'.') && lead.size() > 1 && isAsciiDigit(lead.at(lead.size() - 2));
    return isNumber && (lead.isEmpty() || isAfterNumber || isAsciiDigit(tail.front()));
}

// Whether what ICU takes for two sentences is one: `before` and `after` with the blanks at the cut.
bool belongTogether(QStringView before, QStringView after)
{
    const QStringView head = before.trimmed();
    const QStringView tail = after.trimmed();
    if (head.isEmpty() || tail.isEmpty())
        return true;
    if (endsInNumberOrInitial(head, tail) || tail.startsWith(u"(사진") || tail.startsWith(u"[사진"))
        return true;
    if (!isCloser(head.back()) && head.back() != u')')
        return false;
    const bool touching = !before.back().isSpace() && isHangul(after.front());
    return touching || isQuotative(firstWord(tail));
}

// A photograph's credit ends a caption though no full stop does: "(사진=…) 전날 …".
qsizetype creditEnd(QStringView text, qsizetype from)
{
    for (const auto &[open, close] : {std::pair(u"(사진"_s, u')'), std::pair(u"[사진"_s, u']')}) {
        const qsizetype start = text.indexOf(open, from);
        const qsizetype end = start < 0 ? -1 : text.indexOf(close, start);
        if (end > 0 && end - start < 40 && text.sliced(start + 3).trimmed().startsWith(u'='))
            return end + 1;
    }
    return -1;
}

// Splits one block after the other; ICU's iterator is costly to make and cheap to use again.
class Splitter
{
public:
    Splitter()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(
            icu::BreakIterator::createSentenceInstance(icu::Locale::getKorean(), status));
    }

    [[nodiscard]] QList<TextSpan> split(QStringView text);

private:
    void collectCuts(QStringView text);
    [[nodiscard]] QList<TextSpan> joined(QStringView text) const;

    std::unique_ptr<icu::BreakIterator> m_iterator;
    QList<qsizetype> m_cuts;
};

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && text.at(span.start).isSpace())
        ++span.start;
    while (span.end > span.start && text.at(span.end - 1).isSpace())
        --span.end;
    return span;
}

void Splitter::collectCuts(QStringView text)
{
    m_cuts.clear();
    if (m_iterator) {
        const icu::UnicodeString alias(false, text.utf16(), static_cast<int32_t>(text.size()));
        m_iterator->setText(alias);
        for (int32_t cut = m_iterator->next(); cut != icu::BreakIterator::DONE;
             cut = m_iterator->next())
            m_cuts.append(cut);
    }
    for (qsizetype end = creditEnd(text, 0); end > 0; end = creditEnd(text, end))
        m_cuts.append(end);
    m_cuts.append(text.size());
    std::ranges::sort(m_cuts);
}

QList<TextSpan> Splitter::joined(QStringView text) const
{
    QList<TextSpan> sentences;
    const QList<TextSpan> quotations = findQuotations(text);
    auto quotation = quotations.cbegin();
    qsizetype start = 0;
    for (const qsizetype cut : m_cuts) {
        while (quotation != quotations.cend() && quotation->end <= cut)
            ++quotation;
        const bool quoted
            = quotation != quotations.cend() && quotation->start < cut && cut < quotation->end;
        const QStringView before = text.sliced(start, cut - start);
        if (cut < text.size()
            && (quoted
                || belongTogether(
                    before, text.sliced(cut, std::min<qsizetype>(text.size() - cut, 80)))))
            continue;
        const TextSpan sentence = trimmed(text, {start, cut});
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = cut;
    }
    return sentences;
}

QList<TextSpan> Splitter::split(QStringView text)
{
    collectCuts(text);
    return joined(text);
}

} // namespace

QList<BlockSpan> splitSentences(const Article &article)
{
    QList<BlockSpan> sentences;
    const auto addWhole = [&sentences](int block, const QString &text) {
        const TextSpan span = trimmed(text, {0, text.size()});
        if (!span.isEmpty())
            sentences.append({block, span});
    };
    addWhole(titleBlock, article.title);
    addWhole(subtitleBlock, article.subtitle);
    Splitter splitter;
    for (int block = 0; block < article.blocks.size(); ++block) {
        const Block &content = article.blocks.at(block);
        if (content.kind == BlockKind::Heading) {
            addWhole(block, content.text);
            continue;
        }
        for (const TextSpan span : splitter.split(content.text))
            sentences.append({block, span});
    }
    return sentences;
}

} // namespace naranhi::language
