// SPDX-License-Identifier: GPL-3.0-or-later

#include "countedlabels.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::training {

using language::LabelScores;

namespace {

constexpr qsizetype longestForm = 40;
constexpr qsizetype mostJoinedPlaces = 4;
constexpr float firstStep = 6; // of a price, in the teacher's logarithms of probabilities

struct Price
{
    float value = 0;
    int wanted = 0;
    int found = 0;
};

// A stretch of a sentence that may be a name of one kind.
struct Candidate
{
    TaggedName name;
    float score = 0; // how much better the teacher likes it than no name
    QVarLengthArray<size_t, 2> prices; // none: the counts do not speak about it
};

// The candidates of a sentence, in order of their ends.
using Lattice = std::vector<Candidate>;

class Labelling
{
public:
    Labelling(FieldModel &teacher, const QList<KnownForm> &forms);

    [[nodiscard]] Lattice latticeOf(const QString &text);
    // The best choice of candidates.
    [[nodiscard]] std::vector<const Candidate *> best(
        const Lattice &lattice, qsizetype length) const;
    void count(const std::vector<const Candidate *> &names);
    void adjust(float step);

private:
    void addForm(const KnownForm &form);
    [[nodiscard]] bool isFree(NameKind kind, const QString &form) const;
    [[nodiscard]] QList<TextSpan> placesIn(const QString &text) const;
    [[nodiscard]] size_t placePrice(const QString &form) const;

    FieldModel &m_teacher;
    QHash<QString, QMap<NameKind, size_t>> m_priceOf; // a form's price as organisation is that as
                                                      // place if it is ever a place
    QSet<QString> m_services; // KLUE may call them organisations
    std::vector<Price> m_prices;
};

Labelling::Labelling(FieldModel &teacher, const QList<KnownForm> &forms)
    : m_teacher(teacher)
{
    // places first: organisations join them
    for (const KnownForm &form : forms)
        if (form.kind() == NameKind::Place)
            addForm(form);
    for (const KnownForm &form : forms)
        if (form.kind() != NameKind::Place)
            addForm(form);
}

void Labelling::addForm(const KnownForm &form)
{
    if (form.label == "TMI_SERVICE"_L1)
        m_services.insert(form.form);
    const auto kind = form.kind();
    if (!kind || form.count == 0)
        return;
    QMap<NameKind, size_t> &prices = m_priceOf[form.form];
    const bool isPlaceToo = *kind == NameKind::Organisation && prices.contains(NameKind::Place);
    const NameKind counted = isPlaceToo ? NameKind::Place : *kind;
    if (!prices.contains(counted)) {
        prices.insert(counted, m_prices.size());
        m_prices.push_back({});
    }
    m_prices[prices.value(counted)].wanted += form.count;
}

bool Labelling::isFree(NameKind kind, const QString &form) const
{
    switch (kind) {
    case NameKind::Person:
    case NameKind::Work:
        return false;
    case NameKind::Organisation:
        return m_services.contains(form);
    case NameKind::Place: // but see latticeOf
    case NameKind::Date:
    case NameKind::Time:
    case NameKind::Quantity:
        return true;
    }
    Q_UNREACHABLE();
}

// The longest forms that are places somewhere, from left to right.
QList<TextSpan> Labelling::placesIn(const QString &text) const
{
    QList<TextSpan> places;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = std::min(text.size(), start + longestForm);
        while (end > start + 1
            && !m_priceOf.value(text.mid(start, end - start)).contains(NameKind::Place))
            --end;
        if (end > start + 1)
            places.append({start, end});
        start = end > start + 1 ? end : start + 1;
    }
    return places;
}

size_t Labelling::placePrice(const QString &form) const
{
    return m_priceOf.value(form).value(NameKind::Place);
}

float spanScore(const std::vector<LabelScores> &scores,
    const language::LabelTransitions &moves,
    TaggedName name)
{
    const auto start = static_cast<size_t>(name.span.start);
    const auto end = static_cast<size_t>(name.span.end);
    const language::NameLabel begin = language::beginLabel(name.kind);
    const language::NameLabel inside = language::insideLabel(name.kind);
    float sum = scores[start][begin] - scores[start][0] + moves[0][begin] - moves[0][0];
    for (size_t i = start + 1; i < end; ++i)
        sum += scores[i][inside] - scores[i][0] + moves[i == start + 1 ? begin : inside][inside]
            - moves[0][0];
    return sum + moves[end == start + 1 ? begin : inside][0] - moves[0][0];
}

Lattice Labelling::latticeOf(const QString &text)
{
    Lattice lattice;
    const std::vector<LabelScores> scores = m_teacher.scores(text);
    const auto add = [&](const TaggedName &name, const QVarLengthArray<size_t, 2> &prices) {
        if (std::ranges::any_of(lattice, [&](const Candidate &c) { return c.name == name; }))
            return;
        const float score = spanScore(scores, m_teacher.transitions(), name);
        lattice.push_back({.name = name, .score = score, .prices = prices});
    };
    for (qsizetype start = 0; start < text.size(); ++start) {
        for (qsizetype end = start + 1; end <= std::min(text.size(), start + longestForm); ++end) {
            const auto prices = m_priceOf.constFind(text.mid(start, end - start));
            if (prices == m_priceOf.cend())
                continue;
            for (auto price = prices->cbegin(); price != prices->cend(); ++price) {
                add({.span = {start, end}, .kind = price.key()}, {price.value()});
                if (price.key() == NameKind::Place)
                    add({.span = {start, end}, .kind = NameKind::Organisation}, {price.value()});
            }
        }
    }
    const QList<TextSpan> places = placesIn(text);
    const auto pricesIn = [&](TextSpan span) {
        QVarLengthArray<size_t, 2> prices;
        for (const TextSpan place : places)
            if (span.start <= place.start && place.end <= span.end)
                prices.append(placePrice(text.mid(place.start, place.length())));
        return prices;
    };
    for (qsizetype first = 0; first < places.size(); ++first) {
        for (qsizetype last = first + 1; last < std::min(places.size(), first + mostJoinedPlaces)
             && places.at(last).start - places.at(last - 1).end <= 1;
             ++last) {
            const TextSpan joined{places.at(first).start, places.at(last).end};
            add({.span = joined, .kind = NameKind::Place}, pricesIn(joined));
        }
    }
    language::LabelPath path(m_teacher.transitions());
    for (const LabelScores &score : scores)
        path.append(score);
    for (const TaggedName &name : language::namesOf(path.best())) {
        if (isFree(name.kind, text.mid(name.span.start, name.span.length())))
            add(name,
                name.kind == NameKind::Place ? pricesIn(name.span) : QVarLengthArray<size_t, 2>());
    }
    std::ranges::stable_sort(
        lattice, {}, [](const Candidate &candidate) { return candidate.name.span.end; });
    return lattice;
}

std::vector<const Candidate *> Labelling::best(const Lattice &lattice, qsizetype length) const
{
    std::vector<float> total(static_cast<size_t>(length) + 1, 0);
    std::vector<const Candidate *> chosen(total.size(), nullptr);
    auto candidate = lattice.begin();
    for (size_t end = 1; end < total.size(); ++end) {
        total[end] = total[end - 1];
        for (;
             candidate != lattice.end() && candidate->name.span.end == static_cast<qsizetype>(end);
             ++candidate) {
            float score = total[static_cast<size_t>(candidate->name.span.start)] + candidate->score;
            for (const size_t price : candidate->prices)
                score += m_prices[price].value;
            if (score > total[end]) {
                total[end] = score;
                chosen[end] = &*candidate;
            }
        }
    }
    std::vector<const Candidate *> names;
    for (qsizetype end = length; end > 0;) {
        const Candidate *const name = chosen[static_cast<size_t>(end)];
        if (name)
            names.push_back(name);
        end = name ? name->name.span.start : end - 1;
    }
    std::ranges::reverse(names);
    return names;
}

void Labelling::count(const std::vector<const Candidate *> &names)
{
    for (const Candidate *const name : names)
        for (const size_t price : name->prices)
            ++m_prices[price].found;
}

void Labelling::adjust(float step)
{
    for (Price &price : m_prices) {
        const auto most = static_cast<float>(std::max({price.wanted, price.found, 1}));
        price.value += step * static_cast<float>(price.wanted - price.found) / most;
        price.found = 0;
    }
}

} // namespace

void labelByCounts(
    QList<Sentence> &sentences, FieldModel &teacher, const QList<KnownForm> &forms, int rounds)
{
    Labelling labelling(teacher, forms);
    std::vector<Lattice> lattices;
    for (const Sentence &sentence : sentences)
        lattices.push_back(labelling.latticeOf(sentence.text));
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < lattices.size(); ++i) {
            Sentence &sentence = sentences[static_cast<qsizetype>(i)];
            const auto names = labelling.best(lattices[i], sentence.text.size());
            labelling.count(names);
            sentence.names.clear();
            for (const Candidate *const name : names)
                sentence.names.append(name->name);
        }
        labelling.adjust(firstStep / (1 + 0.5F * static_cast<float>(round)));
    }
}

} // namespace naranhi::training
