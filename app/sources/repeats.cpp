// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/repeats.h"

#include "sources/captions.h"
#include "sources/textfeatures.h"

#include <QHash>

#include <algorithm>

namespace naranhi::sources {
namespace {

constexpr qsizetype headLength = 12; // units of a key that find its line again
constexpr qsizetype shortestSentence = 12; // shorter ones repeat by chance
constexpr qsizetype nearCopy = 3; // lines
constexpr qsizetype shortestRunTogether = 80;
constexpr qsizetype shortestOwnText = 15; // what a run-together copy must say alone to be kept
constexpr qsizetype mostCandidates = 8; // lines with one beginning that are looked at

// Finds the lines whose whole key starts at a place of another line's key.
class LineIndex
{
public:
    explicit LineIndex(const Pieces &pieces)
        : m_pieces(pieces)
    {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const bool shown = pieces.at(i).isOpen() || pieces.at(i).isCaption();
            if (!shown || pieces.at(i).key.size() < headLength)
                continue;
            QList<qsizetype> &lines = m_byHead[QStringView(pieces.at(i).key).first(headLength)];
            if (lines.size() < mostCandidates)
                lines << i;
        }
    }

    // The longest line, other than `self` and shorter, that stands at `key`'s beginning; -1 if
    // none.
    [[nodiscard]] qsizetype lineAt(QStringView key, qsizetype self) const
    {
        qsizetype best = -1;
        const auto lines = m_byHead.value(key.first(headLength));
        for (const qsizetype i : lines) {
            const QString &other = m_pieces.at(i).key;
            const bool fits = i != self && other.size() < m_pieces.at(self).key.size()
                && m_pieces.at(i).verdict != Verdict::LeftOut && key.startsWith(other);
            if (fits && (best < 0 || other.size() > m_pieces.at(best).key.size()))
                best = i;
        }
        return best;
    }

private:
    const Pieces &m_pieces;
    QHash<QStringView, QList<qsizetype>> m_byHead;
};

struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

struct Coverage
{
    QList<Stretch> own; // stretches of the key that no other line has
    qsizetype covered = 0;
    int lines = 0;
};

Coverage coverageOf(const Pieces &pieces, qsizetype self, const LineIndex &index)
{
    const QStringView key = pieces.at(self).key;
    Coverage coverage;
    qsizetype ownStart = 0;
    qsizetype at = 0;
    while (at + headLength <= key.size()) {
        const qsizetype line = index.lineAt(key.sliced(at), self);
        if (line < 0) {
            ++at;
            continue;
        }
        if (at > ownStart)
            coverage.own.push_back({ownStart, at});
        at += pieces.at(line).key.size();
        coverage.covered += pieces.at(line).key.size();
        ++coverage.lines;
        ownStart = at;
    }
    if (ownStart < key.size())
        coverage.own.push_back({ownStart, key.size()});
    return coverage;
}

// The part of the text whose letters and digits are the stretch of its key.
QString textOfStretch(const QString &text, const Stretch &stretch)
{
    qsizetype inKey = 0;
    qsizetype start = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (start < 0 && inKey >= stretch.start && text.at(i).isLetterOrNumber())
            start = i;
        if (inKey >= stretch.end && text.at(i).isLetterOrNumber())
            return text.sliced(start, i - start).trimmed();
        inKey += text.at(i).isLetterOrNumber() ? 1 : 0;
    }
    return start < 0 ? QString() : text.mid(start).trimmed();
}

bool isRunTogether(const Piece &piece, const Coverage &coverage)
{
    return coverage.lines >= 2 && coverage.covered * 10 >= piece.key.size() * 7;
}

Pieces ownPieces(const Piece &copy, const Coverage &coverage)
{
    Pieces own;
    for (const Stretch &stretch : coverage.own) {
        if (stretch.end - stretch.start < shortestOwnText)
            continue;
        const PageLine line{
            .text = {}, .shape = copy.shape, .gap = 1, .linked = false, .outside = {}};
        own << makePiece(textOfStretch(copy.text, stretch), line);
        // It is no sign of where the body starts, so it is judged here and now.
        own.last().keepAs(isCaption(own.last().text) ? BlockKind::Caption : BlockKind::Paragraph);
    }
    return own;
}

void foldRunTogether(Pieces &pieces)
{
    QHash<qsizetype, Pieces> own; // by the copy they stood in
    const LineIndex index(pieces);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Piece &piece = pieces[i];
        if (!piece.isOpenProse() || piece.key.size() < shortestRunTogether)
            continue;
        const Coverage coverage = coverageOf(pieces, i, index);
        if (!isRunTogether(piece, coverage))
            continue;
        own.insert(i, ownPieces(piece, coverage));
        piece.leaveOut(LeftOutReason::Duplicate);
    }
    if (own.isEmpty())
        return;
    Pieces all;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        all << pieces.at(i) << own.value(i);
    pieces = all;
}

QStringList sentenceKeys(const Piece &piece)
{
    QStringList keys;
    qsizetype start = 0;
    for (const qsizetype end : sentenceEnds(piece.text)) {
        const QString key = matchKey(QStringView(piece.text).sliced(start, end - start));
        if (!key.isEmpty())
            keys << key;
        start = end;
    }
    return keys;
}

bool tellsMuch(const QStringList &keys)
{
    return std::any_of(keys.begin(), keys.end(), [](const QString &key) {
        return key.size() >= shortestSentence;
    });
}

// Where each sentence of the open lines stands first and last.
class SentenceIndex
{
public:
    explicit SentenceIndex(const Pieces &pieces)
        : m_keys(pieces.size())
    {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (!pieces.at(i).isOpen())
                continue;
            m_keys[i] = sentenceKeys(pieces.at(i));
            for (const QString &key : m_keys.at(i))
                m_last.insert(key, i);
        }
    }

    [[nodiscard]] const QStringList &keys(qsizetype piece) const { return m_keys.at(piece); }

    [[nodiscard]] bool allStandLater(qsizetype piece) const
    {
        const QStringList &keys = m_keys.at(piece);
        return tellsMuch(keys)
            && std::all_of(keys.begin(), keys.end(), [this, piece](const QString &key) {
                   return m_last.value(key) > piece;
               });
    }

private:
    QList<QStringList> m_keys;
    QHash<QString, qsizetype> m_last;
};

qsizetype openProseLength(const Pieces &pieces, qsizetype from)
{
    qsizetype length = 0;
    for (qsizetype i = from; i < pieces.size(); ++i)
        length += pieces.at(i).isOpenProse() ? pieces.at(i).key.size() : 0;
    return length;
}

// The open prose before the body whose sentences all stand in it; not when it is most of the text,
// for then it is the text, and the rest the copy.
QList<qsizetype> leadingSummary(const Pieces &pieces, const SentenceIndex &index)
{
    QList<qsizetype> summary;
    qsizetype length = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces.at(i).isOpenProse())
            continue;
        if (!index.allStandLater(i))
            break;
        summary << i;
        length += pieces.at(i).key.size();
        end = i + 1;
    }
    return length * 10 <= openProseLength(pieces, end) * 6 ? summary : QList<qsizetype>();
}

void foldEarlierSentences(Pieces &pieces, const SentenceIndex &index)
{
    QHash<QString, qsizetype> seen; // where each sentence stood last
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces.at(i).isOpen())
            continue;
        const QStringList &keys = index.keys(i);
        // A headline may come again as a heading; only side by side it is a copy.
        const qsizetype reach = pieces.at(i).prose ? pieces.size() : nearCopy;
        const bool repeated = std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
            return seen.contains(key) && i - seen.value(key) <= reach;
        });
        if (repeated && tellsMuch(keys))
            pieces[i].leaveOut(LeftOutReason::Duplicate);
        for (const QString &key : keys)
            seen.insert(key, i);
    }
}

} // namespace

void foldRepeats(Pieces &pieces, bool isClean)
{
    if (!isClean)
        foldRunTogether(pieces);
    const SentenceIndex index(pieces);
    const auto summary = leadingSummary(pieces, index);
    for (const qsizetype i : summary)
        pieces[i].keepAs(BlockKind::Summary);
    if (!isClean)
        foldEarlierSentences(pieces, index);
}

} // namespace naranhi::sources
