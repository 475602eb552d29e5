<?php
/**
 * Installs the site, with an author besides the administrator. It runs in the folder of WordPress.
 *
 * Standard output: the version, 6.1.9
 */
define( 'WP_INSTALLING', true );

/** In place of the mail to the administrator. */
function wp_new_blog_notification() {}

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Kommunen', 'administrator', 'webmaster@kommune.example', true, '', wp_generate_password() );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => wp_generate_password(),
		'role'       => 'author',
	)
);
switch_theme( 'municipality' );
echo get_bloginfo( 'version' );
