// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/namelabels.h"

#include <QString>

#include <optional>

namespace naranhi::training {

using language::NameKind;
using language::TaggedName;

// A sentence with the names in it; spans in UTF-16 units.
struct Sentence
{
    QString id;
    QString text;
    QList<TaggedName> names = {};
};

// The annotated sentences, the part of them that nothing is ever trained on, and sentences without
// names.
struct Corpus
{
    QList<Sentence> training;
    QList<Sentence> heldOut; // every eighth line of the annotated file, from the eighth on
    QList<Sentence> raw;
};

// A line of konec's list of names: a form, one of its classes, and how often it has that class in
// the raw sentences, all of them together.
struct KnownForm
{
    QString form;
    QString label; // of konne's 150 classes: "PS_NAME", "LCP_COUNTRY", "CV_POSITION" …
    int count = 0; // 0 for forms that only stand inside longer names

    // The kind that KLUE gives to such names as a rule, if there is a rule.
    [[nodiscard]] std::optional<NameKind> kind() const;
};

// Throw std::runtime_error naming the file that cannot be read.
[[nodiscard]] Corpus readCorpus(const QString &klueFolder, const QString &konneFolder);
[[nodiscard]] QList<KnownForm> readForms(const QString &konneFolder);

// A line of the format that readCorpus reads, as scorers want it.
[[nodiscard]] QByteArray jsonLine(const Sentence &sentence);

} // namespace naranhi::training
