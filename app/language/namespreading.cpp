// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namespreading.h"

#include "language/featurekeys.h"
#include "language/foreignnames.h"
#include "language/hangul.h"
#include "language/namerules.h"
#include "language/namewords.h"
#include "language/personrules.h"
#include "language/placenames.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace naranhi::language {

namespace {

constexpr qsizetype longestName = 30;
constexpr size_t typeCount = 4; // quantities do not spread

// A spelling without its blanks, and what the article says about it.
struct Form
{
    std::array<double, typeCount> votes{};
    int tagged = 0;
    int occurrences = 0;
    bool isVouchedFor = false; // by a rule, not only by the tagger
    QSet<QString> spellings; // with their blanks
    bool isKnown = false;

    [[nodiscard]] EntityType type() const
    {
        return static_cast<EntityType>(std::ranges::max_element(votes) - votes.begin());
    }
};

using Forms = QHash<QString, Form>;

double &voteFor(Form &form, EntityType type)
{
    return form.votes.at(static_cast<size_t>(type));
}

QString keyOf(QStringView name)
{
    return name.toString().remove(u' ');
}

void addHints(Form &form, const TypeHints &hints)
{
    voteFor(form, EntityType::Organisation) += hints.organisation;
    voteFor(form, EntityType::Work) += hints.work;
    voteFor(form, EntityType::Person) += hints.person;
    voteFor(form, EntityType::Place) += hints.place;
    form.isVouchedFor
        = form.isVouchedFor || hints.organisation + hints.work + hints.person + hints.place > 1;
}

// "올트먼" of "샘 올트먼"; what stands behind a whole Korean name ("메모리 사업부장") is no part of
// it.
void addLastName(Forms &forms, QStringView name)
{
    const qsizetype blank = name.lastIndexOf(u' ');
    const QStringView last = name.sliced(blank + 1);
    const bool isBehindName = blank == 3 && mayBeFullName(name.first(3));
    if (blank < 0 || last.size() < 2 || isBehindName)
        return;
    Form &form = forms[last.toString()];
    voteFor(form, EntityType::Person) += 0.5;
    form.isVouchedFor
        = form.isVouchedFor || last.size() > 2 || isGivenName(name.first(name.indexOf(u' ')));
}

// "아랍에미리트(UAE)": what speaks for the type of one speaks for the other's.
void addAliases(const NamedText &text, Forms &forms)
{
    for (qsizetype i = 0; i + 1 < text.names.size(); ++i) {
        const TextSpan name = text.names.at(i).span;
        const TextSpan alias = text.names.at(i + 1).span;
        const bool isAlias = alias.start == name.end + 1 && text.text.at(name.end) == u'('
            && alias.end < text.text.size() && text.text.at(alias.end) == u')';
        const bool isPerson = text.names.at(i).type == EntityType::Person
            || text.names.at(i + 1).type == EntityType::Person;
        if (!isAlias || isPerson) // 네이마르(FC바르셀로나)
            continue;
        Form &one = forms[keyOf(text.textOf(name))];
        const auto oneVotes = one.votes;
        Form &other = forms[keyOf(text.textOf(alias))];
        for (size_t type = 0; type < typeCount; ++type)
            other.votes.at(type) += oneVotes.at(type);
        if (placeWord(text.textOf(name)) == PlaceWord::Yes
            || placeWord(text.textOf(alias)) == PlaceWord::Yes)
            voteFor(other, EntityType::Place) += 2;
        forms[keyOf(text.textOf(name))].votes = other.votes;
    }
}

Forms formsOf(const NamedTexts &texts)
{
    Forms forms;
    for (const NamedText &text : texts) {
        for (const Mention &name : text.names) {
            if (name.type == EntityType::Quantity)
                continue;
            const QStringView spelling = text.textOf(name.span);
            Form &form = forms[keyOf(spelling)];
            voteFor(form, name.type) += 1;
            ++form.tagged;
            form.spellings.insert(spelling.toString());
            TypeHints hints = typeHints(text, name.span);
            if (name.type == EntityType::Person)
                hints.work = 0; // 영화 김상석 감독
            addHints(form, hints);
            if (name.type == EntityType::Person)
                addLastName(forms, spelling);
        }
    }
    for (const NamedText &text : texts) {
        for (const Mention &name : text.sure) {
            Form &form = forms[keyOf(text.textOf(name.span))];
            voteFor(form, name.type) += 3;
            form.isVouchedFor = true;
        }
        addAliases(text, forms);
    }
    return forms;
}

// Finds known spellings in a text, blanks aside, longest first. Nearly every word begins none:
// their beginnings are bits by hash, and only what passes is looked up.
class Finder
{
public:
    explicit Finder(const Forms &forms)
    {
        size_t letters = 0;
        for (auto form = forms.cbegin(); form != forms.cend(); ++form)
            letters += static_cast<size_t>(form.key().size());
        m_heads.resize(std::bit_ceil(letters * 16 + 1));
        m_wholes.resize(m_heads.size());
        for (auto form = forms.cbegin(); form != forms.cend(); ++form) {
            quint64 hash = 0;
            for (const QChar c : form.key()) {
                hash = mixed(hash, c.unicode());
                m_heads[bitOf(hash)] = true;
            }
            m_wholes[bitOf(hash)] = true;
        }
    }

    // Calls visit(span, key) for every spelling of `forms` that begins at `start` and ends there,
    // longest first, until it returns true.
    template <typename Visit>
    void at(const NamedText &text, qsizetype start, const Forms &forms, Visit visit) const
    {
        QVarLengthArray<std::pair<TextSpan, QString>, 4> found;
        quint64 hash = 0;
        qsizetype letters = 0;
        for (qsizetype i = start; i < text.text.size() && letters < longestName; ++i) {
            const QChar c = text.text.at(i);
            if (c == u' ' && !mayHoldBlank(text.text, start, i))
                break;
            if (c == u' ')
                continue;
            ++letters;
            hash = mixed(hash, c.unicode());
            if (!m_heads[bitOf(hash)])
                break;
            const TextSpan span{start, i + 1};
            if (m_wholes[bitOf(hash)] && isForm(text, span, forms))
                found.append({span, keyOf(text.textOf(span))});
        }
        for (auto each = found.rbegin(); each != found.rend(); ++each)
            if (visit(each->first, each->second))
                return;
    }

private:
    [[nodiscard]] size_t bitOf(quint64 hash) const { return hash & (m_heads.size() - 1); }

    static bool isForm(const NamedText &text, TextSpan span, const Forms &forms)
    {
        const auto form = forms.constFind(keyOf(text.textOf(span)));
        return form != forms.cend() && endsName(text.text, span)
            && isSpelledSo(text.textOf(span), *form);
    }

    // A blank more than the article's other spellings have is only believed beside Latin letters.
    static bool isSpelledSo(QStringView spelling, const Form &form)
    {
        for (qsizetype blank = spelling.indexOf(u' '); blank >= 0;
             blank = spelling.indexOf(u' ', blank + 1))
            if (isHangul(spelling.at(blank - 1)) == isHangul(spelling.at(blank + 1)))
                return form.spellings.contains(spelling.toString());
        return true;
    }

    static bool mayHoldBlank(const QString &text, qsizetype start, qsizetype blank)
    {
        return blank > start && blank + 1 < text.size() && text.at(blank + 1).isLetterOrNumber();
    }

    std::vector<bool> m_heads;
    std::vector<bool> m_wholes;
};

template <typename Visit> void forWordStarts(const NamedText &text, Visit visit)
{
    for (qsizetype i = 0; i < text.text.size(); ++i)
        if (isWordCharacter(text.text.at(i)) && startsWord(text.text, i))
            visit(i);
}

void countOccurrences(const NamedTexts &texts, Forms &forms)
{
    const Finder finder(forms);
    for (const NamedText &text : texts) {
        forWordStarts(text, [&](qsizetype start) {
            finder.at(text, start, forms, [&forms](TextSpan, const QString &key) {
                ++forms[key].occurrences;
                return true;
            });
        });
    }
}

bool isMixed(QStringView name)
{
    return std::ranges::any_of(name, isHangul) && std::ranges::any_of(name, isLatin);
}

// Sure enough to mark the form wherever it stands.
bool isKnown(const QString &name, const Form &form)
{
    if (name.size() < 2 || isCommonNoun(name))
        return false;
    const double rate = form.tagged / std::max(1.0, double(form.occurrences));
    if (form.isVouchedFor || isMixed(name))
        return true;
    return name.size() > 2 ? rate >= 0.3 : form.tagged > 1 && rate >= 0.5;
}

// A word that is a name once in many times is none.
bool isDoubtful(const Form &form)
{
    return !form.isKnown && form.tagged * (form.occurrences > 3 ? 4 : 3) <= form.occurrences;
}

void settle(NamedTexts &texts, const Forms &forms)
{
    for (NamedText &text : texts) {
        text.names.removeIf([&](const Mention &name) {
            return name.type != EntityType::Quantity && name.span.length() > 1
                && isDoubtful(forms.value(keyOf(text.textOf(name.span))));
        });
        for (Mention &name : text.names)
            if (name.type != EntityType::Quantity)
                name.type = forms.value(keyOf(text.textOf(name.span))).type();
    }
}

// Whether a name of the article may be written over what stands there: nothing, parts of it, or
// names that the article is not sure of.
bool mayTake(const NamedText &text, TextSpan span, const Forms &forms)
{
    for (qsizetype i = text.indexFrom(span.start); i < text.names.size(); ++i) {
        const TextSpan other = text.names.at(i).span;
        if (!other.overlaps(span))
            break;
        const bool isPart = span.contains(other) && span != other;
        if (!isPart && (other.contains(span) || forms.value(keyOf(text.textOf(other))).isKnown))
            return false;
    }
    return true;
}

void markKnown(NamedText &text, const Forms &forms, const Finder &finder)
{
    forWordStarts(text, [&](qsizetype start) {
        finder.at(text, start, forms, [&](TextSpan span, const QString &key) {
            const Form form = forms.value(key);
            if (!form.isKnown || !mayTake(text, span, forms))
                return false;
            text.carve(span, form.type());
            return true;
        });
    });
}

// A foreign name's consonants, two letters a syllable: transliterations differ in vowels (올트먼,
// 알트만). Of the Hangul that `name` begins with.
QString consonantsOf(QStringView name)
{
    QString consonants;
    for (const QChar c : name) {
        if (!isHangul(c))
            break;
        consonants.append(QChar(u'a' + (c.unicode() - 0xAC00) / 588));
        consonants.append(QChar(u'a' + tailOf(c)));
    }
    return consonants;
}

struct LastNames
{
    QSet<QString> consonants;
    qsizetype longest = 0; // in syllables
};

// The last names of persons whose name has a blank.
LastNames foreignLastNames(const NamedTexts &texts)
{
    LastNames lastNames;
    for (const NamedText &text : texts) {
        for (const Mention &name : text.names) {
            const QStringView spelling = text.textOf(name.span);
            const QStringView last = spelling.sliced(spelling.lastIndexOf(u' ') + 1);
            if (name.type != EntityType::Person || last.size() == spelling.size() || last.size() < 3
                || !std::ranges::all_of(last, isHangul))
                continue;
            lastNames.consonants.insert(consonantsOf(last));
            lastNames.longest = std::max(lastNames.longest, last.size());
        }
    }
    return lastNames;
}

QSet<QString> foreignFirstNames(const NamedTexts &texts)
{
    QSet<QString> firstNames;
    for (const NamedText &text : texts) {
        for (const Mention &name : text.names) {
            const QStringView spelling = text.textOf(name.span);
            if (name.type == EntityType::Person && spelling.contains(u' '))
                firstNames.insert(spelling.first(spelling.indexOf(u' ')).toString());
        }
    }
    return firstNames;
}

// "알트만은" where the article has a 샘 올트먼, and "샘 알트만" with him.
void markVariants(NamedText &text, const LastNames &lastNames, const QSet<QString> &firstNames)
{
    forWordStarts(text, [&](qsizetype start) {
        const QStringView head = QStringView(text.text).sliced(start).first(
            std::min(runEnd(text.text, start) - start, lastNames.longest));
        QString consonants = consonantsOf(head);
        for (TextSpan span{start, start + consonants.size() / 2}; span.length() > 2;
             --span.end, consonants.chop(2)) {
            if (!lastNames.consonants.contains(consonants) || !endsName(text.text, span))
                continue;
            const qsizetype blank = start - 1;
            const qsizetype before = blank > 0 ? text.text.lastIndexOf(u' ', blank - 1) + 1 : start;
            if (before < blank && firstNames.contains(text.text.mid(before, blank - before)))
                span.start = before;
            const Mention *const other = text.nameOver(span);
            if (!other || span.contains(other->span))
                text.put(span, EntityType::Person);
            return;
        }
    });
}

} // namespace

void spreadNames(NamedTexts &texts)
{
    Forms forms = formsOf(texts);
    countOccurrences(texts, forms);
    for (auto form = forms.begin(); form != forms.end(); ++form)
        form->isKnown = isKnown(form.key(), *form);
    settle(texts, forms);
    const Finder finder(forms);
    for (NamedText &text : texts)
        markKnown(text, forms, finder);
    const LastNames lastNames = foreignLastNames(texts);
    const QSet<QString> firstNames = foreignFirstNames(texts);
    for (NamedText &text : texts)
        markVariants(text, lastNames, firstNames);
}

} // namespace naranhi::language
