// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/utterances.h"

#include "language/sayings.h"
#include "language/sayingwords.h"

#include <algorithm>

namespace naranhi::language {

namespace {

constexpr qsizetype fewestHeadlineWords = 3;

using Speaker = std::optional<BlockSpan>;

// Without the marks, the blanks beside them and a comma that belongs to neither.
TextSpan insideMarks(QStringView text, TextSpan span)
{
    ++span.start;
    --span.end;
    while (span.start < span.end && text.at(span.start).isSpace())
        ++span.start;
    while (
        span.end > span.start && (text.at(span.end - 1).isSpace() || text.at(span.end - 1) == u','))
        --span.end;
    return span;
}

// Goes through the sentences and remembers who speaks, and of whom the last one was.
class UtteranceFinder
{
public:
    void read(const SaidSentence &sentence)
    {
        if (sentence.kind == BlockKind::Heading) {
            readHeadline(sentence);
            m_speaker = m_person = {};
            return;
        }
        if (sentence.place.block != m_block)
            m_person = {};
        m_block = sentence.place.block;
        Speaker speaker;
        for (const Saying &saying : sayingsOf(sentence)) {
            if (saying.isQuestion) {
                add(sentence, saying, {});
                continue;
            }
            const Speaker said = speakerOf(sentence, saying, speaker);
            add(sentence, saying, said);
            speaker = said;
        }
        m_speaker = speaker;
        m_person = personOf(sentence);
    }

    QList<Utterance> found;

private:
    [[nodiscard]] Speaker speakerOf(
        const SaidSentence &sentence, const Saying &saying, const Speaker &here) const
    {
        if (saying.source && !saying.source->isPronoun)
            return saying.source->kind == SourceKind::Named && saying.source->name
                ? Speaker({sentence.place.block, *saying.source->name})
                : Speaker();
        if (saying.source) // 그는: who spoke last, else of whom the sentence before was
            return here ? here : m_person ? m_person : m_speaker;
        if (here)
            return here;
        return saying.direct.isEmpty() && !goesOn(sentence) ? Speaker() : m_speaker;
    }

    static bool goesOn(const SaidSentence &sentence)
    {
        const QStringView first = sentence.word(0);
        return first == u"그러면서" || first == u"이어" || first == u"또" || first == u"덧붙여"
            || first == u"아울러" || first == u"이어서";
    }

    // The person whom the sentence is about: its topic, if that is one.
    static Speaker personOf(const SaidSentence &sentence)
    {
        for (qsizetype i = 0; i < sentence.words.size(); ++i) {
            const auto source = subjectAt(sentence, i);
            if (!source || !source->isTopic || !source->name)
                continue;
            const auto isIt = [&source](const Mention &each) {
                return each.span == *source->name && each.type == EntityType::Person;
            };
            if (std::any_of(sentence.mentions.cbegin(), sentence.mentions.cend(), isIt))
                return BlockSpan{sentence.place.block, *source->name};
        }
        return {};
    }

    void add(const SaidSentence &sentence, const Saying &saying, const Speaker &speaker)
    {
        for (const TextSpan marked : saying.direct)
            append(sentence, insideMarks(sentence.text, marked), true, speaker);
        if (saying.told)
            append(sentence, *saying.told, false, speaker);
    }

    void append(const SaidSentence &sentence, TextSpan span, bool isDirect, const Speaker &speaker)
    {
        if (!span.isEmpty())
            found.append({.block = sentence.place.block,
                .span = span,
                .isDirect = isDirect,
                .speaker = speaker});
    }

    // 홍길동 "…", 홍 대표 "…": headlines leave the verb out. Only double marks, and only right
    // behind the name.
    void readHeadline(const SaidSentence &sentence)
    {
        for (qsizetype i = 0; i < sentence.words.size(); ++i) {
            const SaidWord &word = sentence.words.at(i);
            if (!word.isQuotation || (word.text.front() != u'"' && word.text.front() != u'“'))
                continue;
            const TextSpan inner = insideMarks(sentence.text, word.span);
            const qsizetype words = sentence.textOf(inner).split(u' ', Qt::SkipEmptyParts).size();
            if (words < fewestHeadlineWords || i == 0 || sentence.words.at(i - 1).isQuotation)
                continue;
            const auto source = sourceEndingAt(sentence, i - 1, sentence.words.at(i - 1).span.end);
            if (source && source->kind == SourceKind::Named && source->name)
                append(sentence, inner, true, BlockSpan{sentence.place.block, *source->name});
        }
    }

    int m_block = titleBlock;
    Speaker m_speaker; // in the sentence before
    Speaker m_person; // of whom the sentence before was, in this block
};

} // namespace

QList<Utterance> findUtterances(const Article &article, const ArticleAnalysis &analysis)
{
    UtteranceFinder finder;
    for (const SaidSentence &sentence : saidSentences(article, analysis))
        finder.read(sentence);
    std::ranges::stable_sort(finder.found, {}, [](const Utterance &each) {
        return std::pair(each.block, each.span.start);
    });
    return finder.found;
}

} // namespace naranhi::language
