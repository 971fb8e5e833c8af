#pragma once

#include "ui/common/Section.h"

#include <QKeySequence>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace contactdesk
{

class ActionRegistry;
class KeyField;
class NoticeBar;
class PaletteModel;
class Preferences;

/// The keys of every command, and a field to give others to the one that is selected. Keys that
/// another command has are taken from it only when the agent says so.
class KeysSection : public Section
{
    Q_OBJECT

public:
    /// All of these must outlive the section.
    KeysSection(const Theme &theme, const ActionRegistry &actions, Preferences &preferences,
                QWidget *parent = nullptr);

private:
    void build(const Theme &theme);
    void wire();
    void search(const QString &typed);
    void move(int rows);
    QString chosen() const;
    QString titleOf(const QString &command) const;
    void showChosen();
    /// Gives the keys to the chosen command, or says why not.
    void give(const QKeySequence &keys);
    void offerTaking(const QString &holder, const QKeySequence &keys);
    void store(const QString &command, const QKeySequence &keys);
    /// The page scrolls, and what is said belongs below what was pressed.
    void showNotice();
    void askToResetAll();
    void resetAll();

    const ActionRegistry &m_actions;
    Preferences &m_preferences;
    PaletteModel *m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_title;
    KeyField *m_keys;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    NoticeBar *m_notice;
};

} // namespace contactdesk
