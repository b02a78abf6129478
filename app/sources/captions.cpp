// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/captions.h"

#include "sources/textfeatures.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

constexpr qsizetype longestCaption = 320;
constexpr qsizetype longestBareCredit = 30;
constexpr qsizetype reach = 3; // lines between the copies of a caption

const QString agencies
    = u"연합뉴스|연합|뉴시스|뉴스1|AP|AFP|EPA|UPI|로이터|타스|신화|교도|게티이미지\\w*|셔터스톡|픽사베이|언스플래시|Reuters|Getty Images|Shutterstock|Pixabay|Unsplash|Bloomberg"_s;

bool hasPictureCredit(const QString &line)
{
    static const QRegularExpression credit(
        uR"((?<![가-힣A-Za-z])(?:사진|자료|그래픽|일러스트|이미지|삽화|영상\s?캡처|화면|출처|포토|Photo|Image|Credit|Source|Graphic|Illustration|Picture)\s?(?:제공|출처|캡처|자료|by|courtesy of)?\s*[=:：ㅣ|/]\s*\S.{0,40}$)"_s
            + u"|[\\[(</|=·]\\s*(?:©|ⓒ)?\\s*(?:"_s + agencies
            + u")(?:[·/=\\s](?:연합뉴스|뉴시스|뉴스1))?(?:\\s?(?:제공|자료사진|사진|캡처|Photo))?\\s*[\\])>]?\\.?$"_s
            + uR"(|[/(\[<]\s*[^/()\[\]<>]{2,30}\s?(?:제공|자료사진|캡처|갈무리)\s*[\])>]?\.?$|[.!?\]]\s[^.!?\s][^.!?]{1,20}\s제공\.?$|재판매\s?및\s?DB\s?금지\s*[\])>]?$|\[사진[^\]]{0,30}\]$|\(사진[^)]{0,30}\)$|자료\s?사진\s*[)\]]?$|(?:ⓒ|©)\s?[^\s].{1,20}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(
        u"^[\\[<](?:그래픽|표|사진|포토|인포그래픽|영상|이미지)[\\]>]\\s*\\S"_s);
    return credit.match(line.right(80)).hasMatch() || label.match(line).hasMatch();
}

bool isCopyright(const QString &line)
{
    const auto furniture = furnitureOf(line);
    return furniture && furniture->reason == LeftOutReason::Copyright;
}

bool isBareCredit(const QString &line)
{
    const bool bracketed = line.startsWith(u'[') || line.startsWith(u'(');
    return line.size() <= longestBareCredit && isCaption(line)
        && (bracketed || wordCount(line) <= 4);
}

bool isUnpunctuated(const QString &text)
{
    return text.size() >= 30 && !endsSentence(text) && !text.contains(u',') && !text.contains(u'.');
}

QSet<QString> trigrams(const QString &key)
{
    QSet<QString> grams;
    for (qsizetype i = 0; i + 3 <= key.size(); ++i)
        grams.insert(key.mid(i, 3));
    return grams;
}

// The share of the smaller text's trigrams that the other has.
double likeness(const QString &a, const QString &b)
{
    const QSet<QString> first = trigrams(a);
    const QSet<QString> second = trigrams(b);
    const auto smaller = std::min(first.size(), second.size());
    if (smaller == 0)
        return 0;
    return static_cast<double>((QSet<QString>(first) &= second).size())
        / static_cast<double>(smaller);
}

bool similarSize(const QString &a, const QString &b)
{
    return std::min(a.size(), b.size()) * 2 >= std::max(a.size(), b.size());
}

// A line beside the caption that says the same and no more.
bool repeatsCaption(const Piece &other, const Piece &caption)
{
    if (other.key.size() < 10 || other.key.size() > longestCaption
        || !similarSize(other.key, caption.key))
        return false;
    if (caption.key.contains(other.key))
        return true;
    return isUnpunctuated(other.text) && likeness(other.key, caption.key) >= 0.6;
}

// "질의에 답하는 …": most of its words begin like words of the caption.
bool titlesPicture(const Piece &line, const Piece &caption)
{
    if (!line.isOpen() || line.prose || line.text.size() > 60
        || caption.key.size() < 2 * line.key.size())
        return false;
    qsizetype shared = 0;
    const QStringList words = line.text.split(u' ');
    for (const QString &word : words)
        shared += caption.key.contains(matchKey(word).left(2)) ? 1 : 0;
    return words.size() >= 3 && shared * 5 >= words.size() * 4;
}

bool isNear(qsizetype a, qsizetype b)
{
    return a != b && std::abs(a - b) <= reach;
}

void foldCopies(Pieces &pieces, qsizetype caption)
{
    const qsizetype from = std::max<qsizetype>(0, caption - reach);
    const qsizetype to = std::min(pieces.size() - 1, caption + reach);
    for (qsizetype i = from; i <= to; ++i) {
        Piece &other = pieces[i];
        const bool candidate = isNear(i, caption) && (other.isOpen() || other.isCaption());
        if (!candidate || !repeatsCaption(other, pieces.at(caption)))
            continue;
        // Of two equal captions the first stays.
        if (other.isCaption() && other.key == pieces.at(caption).key && i < caption)
            continue;
        other.leaveOut(LeftOutReason::Duplicate);
    }
}

// The lines directly above a caption: text of a bare credit, title of the picture.
void markAbove(Pieces &pieces, qsizetype caption)
{
    qsizetype above = caption - 1;
    while (above >= 0 && pieces.at(above).verdict == Verdict::LeftOut
        && pieces.at(above).reason == LeftOutReason::Duplicate)
        --above;
    if (above < 0 || pieces.at(above + 1).gap > 0)
        return;
    Piece &line = pieces[above];
    // In text without blank lines, whatever stands above is the body.
    const bool inBody = line.gap == 0 && above > 0 && pieces.at(above - 1).isOpenProse();
    const bool described = line.isOpen() && !inBody && isBareCredit(pieces.at(caption).text)
        && line.text.size() <= longestCaption / 2 && sentenceEnds(line.text).size() == 1;
    if (described || titlesPicture(line, pieces.at(caption)))
        line.keepAs(BlockKind::Caption);
}

} // namespace

bool isCaption(const QString &line)
{
    return line.size() <= longestCaption && sentenceEnds(line).size() <= 4 && hasPictureCredit(line)
        && !isCopyright(line);
}

void markCaptions(Pieces &pieces)
{
    for (Piece &piece : pieces) {
        const bool told = piece.shape == Shape::Caption && piece.text.size() <= longestCaption;
        if (piece.isOpen() && (told || isCaption(piece.text)))
            piece.keepAs(BlockKind::Caption);
    }
    // Once more after the lines above captions: those may stand twice, too.
    for (const auto judge : {foldCopies, markAbove, foldCopies}) {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (pieces.at(i).isCaption())
                judge(pieces, i);
        }
    }
}

} // namespace naranhi::sources
