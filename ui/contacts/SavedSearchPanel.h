#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>

class QLineEdit;

namespace contactdesk
{

class SavedSearches;
class SavedSearchModel;
class SavedSearchView;

/// The saved searches above the contacts, and the field in which one gets its name. It takes no
/// room as long as there is neither.
class SavedSearchPanel : public QFrame
{
    Q_OBJECT

public:
    SavedSearchPanel(const Theme &theme, SavedSearches &searches, QWidget *parent = nullptr);

    /// Asks for the name under which `text` is to be saved.
    void startSaving(const QString &text);
    /// Marks the saved search that is this one, if there is one.
    void showCurrent(const QString &text);

Q_SIGNALS:
    /// "" for everybody.
    void chosen(const QString &text);
    /// The name was given, or the agent thought better of it.
    void namingEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void save();
    void endNaming();
    void fit();

    SavedSearches &m_searches;
    SavedSearchModel *m_model;
    SavedSearchView *m_view;
    QLineEdit *m_name;
    /// What is being saved.
    QString m_text;
};

} // namespace contactdesk
