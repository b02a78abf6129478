// SPDX-License-Identifier: GPL-3.0-or-later

#include "countedlabels.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace naranhi::training {

using language::LabelScores;

namespace {

constexpr qsizetype longestForm = 40;
constexpr float firstStep = 12; // of a price, in the teacher's points
constexpr size_t free = 0; // the price of what the counts do not speak about

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
    size_t price = 0;
};

// The candidates of a sentence, in order of their ends.
using Lattice = std::vector<Candidate>;

class Labelling
{
public:
    Labelling(const Perceptron &teacher, const QList<KnownForm> &forms);

    [[nodiscard]] Lattice latticeOf(const QString &text) const;
    [[nodiscard]] QList<TaggedName> best(const Lattice &lattice, qsizetype length) const;
    void count(const QList<TaggedName> &names, const Lattice &lattice);
    void adjust(float step);

private:
    [[nodiscard]] bool isFree(const TaggedName &name, const QString &form) const;

    const Perceptron &m_teacher;
    QHash<QString, QMap<NameKind, size_t>> m_priceOf;
    QSet<QString>
        m_places; // KLUE calls a country or a building an organisation where it acts as one
    std::vector<Price> m_prices{1};
};

Labelling::Labelling(const Perceptron &teacher, const QList<KnownForm> &forms)
    : m_teacher(teacher)
{
    for (const KnownForm &form : forms) {
        if (form.label.startsWith("LCP_"_L1) || form.label == "AF_BUILDING"_L1)
            m_places.insert(form.form);
        const auto kind = form.kind();
        if (!kind || form.count == 0)
            continue;
        size_t &price = m_priceOf[form.form][*kind];
        if (price == free) {
            price = m_prices.size();
            m_prices.push_back({});
        }
        m_prices[price].wanted += form.count;
    }
}

bool Labelling::isFree(const TaggedName &name, const QString &form) const
{
    const bool isCounted = name.kind == NameKind::Person || name.kind == NameKind::Organisation
        || name.kind == NameKind::Work;
    return !isCounted || (name.kind == NameKind::Organisation && m_places.contains(form));
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

Lattice Labelling::latticeOf(const QString &text) const
{
    Lattice lattice;
    const std::vector<LabelScores> scores = m_teacher.scores(text);
    const auto add = [&](const TaggedName &name, size_t price) {
        const float score = spanScore(scores, m_teacher.transitions(), name);
        lattice.push_back({.name = name, .score = score, .price = price});
    };
    for (const TaggedName &name : m_teacher.tag(text)) {
        if (isFree(name, text.mid(name.span.start, name.span.length())))
            add(name, free);
    }
    for (qsizetype start = 0; start < text.size(); ++start) {
        for (qsizetype end = start + 1; end <= std::min(text.size(), start + longestForm); ++end) {
            const auto prices = m_priceOf.constFind(text.mid(start, end - start));
            if (prices == m_priceOf.cend())
                continue;
            for (auto price = prices->cbegin(); price != prices->cend(); ++price)
                add({.span = {start, end}, .kind = price.key()}, price.value());
        }
    }
    std::ranges::stable_sort(
        lattice, {}, [](const Candidate &candidate) { return candidate.name.span.end; });
    return lattice;
}

QList<TaggedName> Labelling::best(const Lattice &lattice, qsizetype length) const
{
    std::vector<float> total(static_cast<size_t>(length) + 1, 0);
    std::vector<const Candidate *> chosen(total.size(), nullptr);
    auto candidate = lattice.begin();
    for (size_t end = 1; end < total.size(); ++end) {
        total[end] = total[end - 1];
        for (;
             candidate != lattice.end() && candidate->name.span.end == static_cast<qsizetype>(end);
             ++candidate) {
            const float score = total[static_cast<size_t>(candidate->name.span.start)]
                + candidate->score + m_prices[candidate->price].value;
            if (score > total[end]) {
                total[end] = score;
                chosen[end] = &*candidate;
            }
        }
    }
    QList<TaggedName> names;
    for (qsizetype end = length; end > 0;) {
        const Candidate *const name = chosen[static_cast<size_t>(end)];
        if (name)
            names.prepend(name->name);
        end = name ? name->name.span.start : end - 1;
    }
    return names;
}

void Labelling::count(const QList<TaggedName> &names, const Lattice &lattice)
{
    for (const TaggedName &name : names)
        ++m_prices[std::ranges::find(lattice, name, &Candidate::name)->price].found;
}

void Labelling::adjust(float step)
{
    for (Price &price : std::span(m_prices).subspan(1)) {
        const auto most = static_cast<float>(std::max({price.wanted, price.found, 1}));
        price.value += step * static_cast<float>(price.wanted - price.found) / most;
        price.found = 0;
    }
}

} // namespace

void labelByCounts(QList<Sentence> &sentences,
    const Perceptron &teacher,
    const QList<KnownForm> &forms,
    int rounds)
{
    Labelling labelling(teacher, forms);
    std::vector<Lattice> lattices;
    for (const Sentence &sentence : sentences)
        lattices.push_back(labelling.latticeOf(sentence.text));
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < lattices.size(); ++i) {
            Sentence &sentence = sentences[static_cast<qsizetype>(i)];
            sentence.names = labelling.best(lattices[i], sentence.text.size());
            labelling.count(sentence.names, lattices[i]);
        }
        labelling.adjust(firstStep / static_cast<float>(1 + round));
    }
}

} // namespace naranhi::training
